package dev.talkbind.spring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import dev.talkbind.runtime.User;
import dev.talkbind.spring.app.Heard;
import dev.talkbind.spring.app.LogLines;
import dev.talkbind.spring.app.TestApp;
import dev.talkbind.spring.app.TestClock;
import dev.talkbind.spring.inbox.InboxWorker;
import dev.talkbind.spring.outbox.Sender;
import dev.talkbind.test.FakeTalkJs;
import dev.talkbind.test.Fault;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** The log of a service that meets every fault, at DEBUG: no value, no secret and no message of an exception is in it, and no id in what the starter logs. */
class SilenceTest {
    private final TestClock clock = new TestClock();
    private ConfigurableApplicationContext service;
    private FakeTalkJs talkJs;

    @Test
    void nothingPersonalAndNoSecretIsLogged() throws Exception {
        try (FakeTalkJs server = TestApp.talkJs(clock);
                ConfigurableApplicationContext started = TestApp.start(
                        server,
                        clock,
                        TestApp.WEB,
                        "management.endpoints.web.exposure.include=*",
                        "talkjs.answer-timeout=1s");
                LogLines log = new LogLines(Level.DEBUG)) {
            service = started;
            talkJs = server;
            faults();
            refusals();
            events();
            operations();
            assertThat(String.join("", log.all()))
                    .contains("TalkJS refuses a user")
                    .contains("TalkJS accepts nothing, status 0")
                    .contains("an event cannot be handled now")
                    .contains("a webhook is not accepted");
            assertThat(log.all()).filteredOn(SilenceTest::isPersonalOrSecret).isEmpty();
        }
    }

    private static boolean isPersonalOrSecret(String line) {
        return (line.contains(" dev.talkbind.") && line.contains("person-7"))
                || line.toUpperCase(Locale.ROOT).contains("CANARY")
                || line.contains("eyJ")
                || line.contains(TestApp.SECRET);
    }

    private void put(String name) {
        User user = User.builder("person-7")
                .name("CanaryName")
                .email("canary" + name + "@x.example")
                .build();
        TalkJsSync sync = service.getBean(TalkJsSync.class);
        service.getBean(TransactionTemplate.class).executeWithoutResult(status -> sync.put(user));
    }

    private void send() {
        for (int i = 0; i < 3; i++) {
            service.getBean(Sender.class).send();
            clock.pass(Duration.ofMinutes(2));
        }
    }

    private void faults() {
        for (Fault fault : Fault.values()) {
            talkJs.script(fault);
            put(fault.name());
            send();
        }
    }

    private void refusals() {
        talkJs.refuse(id -> "CanaryReason");
        put("refused");
        send();
        assertThat(service.getBean(Outbox.class).refused())
                .singleElement()
                .satisfies(refused -> assertThat(refused.reason()).contains("CanaryReason"));
        talkJs.refuse(id -> null);
        assertThat(service.getBean(UserTokens.class).forUser("person-7", Duration.ofMinutes(30)))
                .hasValueSatisfying(token -> assertThat(token).startsWith("eyJ"));
    }

    private int webhook(String body) {
        return talkJs.post(address("/webhooks/talkjs"), body.getBytes(UTF_8));
    }

    private void events() {
        service.getBean(Heard.class).fail(new IllegalStateException("CanaryMessage"));
        assertThat(webhook("{\"id\":\"e1\",\"type\":\"odd\",\"data\":{\"user\":{\"id\":\"person-7\"}}}"))
                .isEqualTo(200);
        assertThat(webhook(
                        "{\"id\":\"e2\",\"type\":\"user.updated\",\"data\":{\"user\":{\"id\":\"person-7\",\"name\":\"CanaryOther\","
                                + "\"custom\":{\"plan\":{\"CanaryPlan\":1}}}}}"))
                .isEqualTo(200);
        assertThat(webhook("{\"canary\":1}")).isEqualTo(400);
        InboxWorker worker = service.getBean(InboxWorker.class);
        assertThat(worker.handleNext()).isTrue();
        assertThat(worker.handleNext()).isTrue();
    }

    private void operations() throws Exception {
        talkJs.refuse(id -> "CanaryReason");
        put("refused again");
        send();
        for (String path : List.of("/actuator/talkjs", "/actuator/health", "/webhooks/talkjs")) {
            HttpRequest request = HttpRequest.newBuilder(address(path)).build();
            HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
        }
        service.getBean(Outbox.class).erase("person-7");
    }

    private URI address(String path) {
        return URI.create(
                "http://localhost:" + service.getEnvironment().getRequiredProperty("local.server.port") + path);
    }
}
