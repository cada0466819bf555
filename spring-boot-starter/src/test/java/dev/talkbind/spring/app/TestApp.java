package dev.talkbind.spring.app;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** The smallest service: an application, an entity, and the settings. */
@SpringBootApplication
public class TestApp {
    public static final String SECRET = "sk_test_notarealkey_0123456789ab";

    /** A service that runs by itself, with a clock that runs too, has {@code test.clock-stands=false}. */
    @Bean
    @ConditionalOnBooleanProperty(name = "test.clock-stands", matchIfMissing = true)
    TestClock testClock() {
        return new TestClock();
    }

    /** A service in memory that sends when a test says so, with more settings. */
    public static ConfigurableApplicationContext start(TalkJsDouble talkJs, String... settings) {
        return start(talkJs.uri(), settings);
    }

    /** A service in memory, with the same settings, of the app that is there. */
    public static ConfigurableApplicationContext start(URI talkJs, String... settings) {
        SpringApplication service = new SpringApplication(TestApp.class);
        service.setBannerMode(Banner.Mode.OFF);
        Map<String, Object> all = new HashMap<>(Map.of(
                "talkjs.app-id",
                "app",
                "talkjs.secret-key",
                SECRET,
                "talkjs.uri",
                talkJs,
                "talkjs.burst",
                1_000_000,
                "spring.jpa.hibernate.ddl-auto",
                "update",
                "spring.datasource.generate-unique-name",
                true,
                "talkbind.outbox.sends",
                false,
                "talkbind.inbox.handles",
                false,
                "server.port",
                0));
        for (String setting : settings) {
            String[] parts = setting.split("=", 2);
            all.put(parts[0], parts[1]);
        }
        service.setDefaultProperties(all);
        return service.run();
    }
}
