package dev.talkbind.spring.actuate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.User;
import dev.talkbind.spring.TalkJsSync;
import dev.talkbind.spring.app.TestApp;
import dev.talkbind.spring.app.TestClock;
import dev.talkbind.spring.outbox.Sender;
import dev.talkbind.test.Answer;
import dev.talkbind.test.FakeTalkJs;
import dev.talkbind.test.Fault;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** What those see who look after a service. */
class OperationsTest {
    private final TestClock clock = new TestClock();
    private final FakeTalkJs talkJs = TestApp.talkJs(clock);
    private ConfigurableApplicationContext context;

    @BeforeEach
    void start() {
        context = TestApp.start(talkJs, clock, TestApp.WEB, "management.endpoints.web.exposure.include=*");
    }

    @AfterEach
    void stop() {
        context.close();
        talkJs.close();
    }

    private void put(String id) {
        User user = User.builder(id).name("Mila").build();
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> context.getBean(TalkJsSync.class).put(user));
    }

    private void send() {
        context.getBean(Sender.class).send();
    }

    private Health health() {
        return context.getBean(TalkJsHealth.class).health();
    }

    private HttpResponse<String> call(String path, String body) throws Exception {
        String port = context.getEnvironment().getProperty("local.server.port");
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/talkjs" + path));
        if (body != null) {
            request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    @Test
    void anAppThatIsNotLetInIsDown() {
        put("7");
        assertThat(health().getStatus()).isEqualTo(Status.UP);
        assertThat(health().getDetails()).containsEntry("waiting", 1L);
        talkJs.answer(request -> Answer.json(401, "{}"));
        send();
        assertThat(health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health().getDetails()).containsEntry("fault", "TalkJS refuses this app, status 401");
        talkJs.answer(request -> null);
        clock.pass(Duration.ofMinutes(5));
        send();
        assertThat(health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void theEndpointShowsWhatIsRefusedAndTriesItAgain() throws Exception {
        talkJs.answer(request -> Answer.json(400, "{}"));
        put("7");
        send();
        assertThat(call("", null).body())
                .contains("\"refused\":1")
                .contains("\"userId\":\"7\"")
                .contains("status 400")
                .contains("\"deadLetters\":[]")
                .contains("\"latestEvents\":[]");
        talkJs.answer(request -> null);
        assertThat(call("/retry", "{}").body()).isEqualTo("{\"users\":1}");
        send();
        assertThat(talkJs.user("7").orElseThrow().name()).isEqualTo("Mila");
        assertThat(call("/retry", "{\"id\":\"7\"}").body()).isEqualTo("{\"users\":0}");
        assertThat(call("/resend", "{\"id\":\"7\"}").body()).isEqualTo("{\"users\":1}");
        assertThat(call("/retry-events", "{}").body()).isEqualTo("{\"events\":0}");
        assertThat(call("/erase", "{\"id\":\"7\"}").statusCode()).isEqualTo(200);
        send();
        assertThat(talkJs.user("7").orElseThrow().name()).isEqualTo("[DELETED]");
        for (String path : List.of("/erase", "/resend")) {
            assertThat(call(path, "{}").statusCode()).isEqualTo(400);
            assertThat(call(path, "{}").body()).contains("\"detail\":\"an id is needed");
        }
        assertThat(call("/erase", "{\"id\":\"a\\u0000\"}").statusCode()).isEqualTo(400);
        assertThat(call("/erase", "{\"id\":\"\"}").statusCode()).isEqualTo(400);
        assertThat(call("/odd", "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void metersCountAndTellTheTimeToTalkJs() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        context.getBean(TalkJsMeters.class).bindTo(registry);
        put("7");
        put("8");
        clock.pass(Duration.ofSeconds(3));
        assertThat(registry.get("talkjs.users.waiting").gauge().value()).isEqualTo(2);
        assertThat(registry.get("talkjs.users.oldest").timeGauge().value(TimeUnit.SECONDS))
                .isEqualTo(3);
        talkJs.refuse(id -> id.equals("8") ? "no" : null);
        send();
        assertThat(registry.get("talkjs.users.sent").timer().count()).isEqualTo(1);
        assertThat(registry.get("talkjs.users.sent").timer().totalTime(TimeUnit.SECONDS))
                .isEqualTo(3);
        assertThat(registry.get("talkjs.users.refused").counter().count()).isEqualTo(1);
        put("9");
        talkJs.script(Fault.RESET_AFTER);
        send();
        assertThat(registry.get("talkjs.users.unknown").counter().count()).isEqualTo(1);
    }
}
