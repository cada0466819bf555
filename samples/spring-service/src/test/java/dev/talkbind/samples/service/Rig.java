package dev.talkbind.samples.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.talkbind.spring.inbox.InboxWorker;
import dev.talkbind.spring.outbox.Sender;
import dev.talkbind.test.FakeTalkJs;
import java.net.URI;
import java.util.Map;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The service beside a fake TalkJS, with a database in memory. Only tests that name it have it. */
public class Rig {
    private final BeanFactory beans;

    Rig(BeanFactory beans) {
        this.beans = beans;
    }

    @Bean
    static FakeTalkJs fakeTalkJs() {
        return FakeTalkJs.builder().appId("agency").build().start();
    }

    @Bean
    static DynamicPropertyRegistrar whereThingsAre(FakeTalkJs talkJs) {
        return properties -> {
            properties.add("talkjs.uri", talkJs::uri);
            properties.add("talkjs.app-id", talkJs::appId);
            properties.add("talkjs.secret-key", talkJs::secretKey);
        };
    }

    /** Passwords are hashed slowly, so that nobody guesses them; a test that logs in with each request would wait for it each time. */
    @Bean
    static BeanPostProcessor quickPasswords() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof PasswordEncoder
                        ? new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(4)))
                        : bean;
            }
        };
    }

    private int port() {
        return beans.getBean(Environment.class).getRequiredProperty("local.server.port", Integer.class);
    }

    /** The service as somebody sees it. */
    public Browsing as(String login, String password) {
        return new Browsing(port(), login, password);
    }

    /** As the first of the staff sees it. */
    public Browsing agent() {
        return as("agent", "a");
    }

    /** Sends all that is due. */
    public void send() {
        while (beans.getBean(Sender.class).send() != null) {}
    }

    /** Takes a webhook of TalkJS, and handles it. */
    public int webhook(String body) {
        URI target = URI.create("http://localhost:" + port() + "/webhooks/talkjs");
        int status = beans.getBean(FakeTalkJs.class).post(target, body.getBytes(UTF_8));
        while (beans.getBean(InboxWorker.class).handleNext()) {}
        return status;
    }
}
