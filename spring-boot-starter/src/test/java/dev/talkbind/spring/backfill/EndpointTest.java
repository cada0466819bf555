package dev.talkbind.spring.backfill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.spring.app.TestApp;
import dev.talkbind.test.FakeTalkJs;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The back-fill as those see it who look after a service. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndpointTest {
    private final Rows rows = new Rows();
    private FakeTalkJs talkJs;
    private ConfigurableApplicationContext service;

    @BeforeAll
    void start() {
        talkJs = Rows.talkJs();
        service = Rows.service(talkJs, TestApp.WEB, "management.endpoints.web.exposure.include=*");
        rows.in(service);
    }

    @BeforeEach
    void rows() {
        rows.clear();
        talkJs.reset();
        rows.insert(120);
    }

    @AfterAll
    void stop() {
        service.close();
        talkJs.close();
    }

    private HttpResponse<String> get() throws Exception {
        return send(request("").build());
    }

    private HttpResponse<String> post(String act) throws Exception {
        return send(request("/backfill-" + act)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        String port = service.getEnvironment().getProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/talkjs" + path));
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    @Test
    void progressTellsOfTheRunFromTheAnswerOn() throws Exception {
        assertThat(get().body()).contains("\"status\":\"NONE\"");
        Gate gate = new Gate(talkJs);
        HttpResponse<String> start = post("start");
        assertThat(start.statusCode()).isEqualTo(200);
        assertThat(start.body()).contains("\"status\":\"RUNNING\"");
        for (int look = 0; look < 12; look++) {
            assertThat(get().statusCode()).isEqualTo(200);
            assertThat(get().body()).contains("\"status\":\"RUNNING\"");
        }
        gate.await();
        assertThat(get().body()).contains("\"total\":120");
        gate.open();
        service.getBean(Backfill.class).await();
        assertThat(get().body()).contains("\"status\":\"COMPLETED\"", "\"done\":120", "\"setAside\":[]");
    }

    @Test
    void whatCannotBeDoneIsAConflictThatSaysWhatCan() throws Exception {
        Gate gate = new Gate(talkJs);
        post("start");
        for (String act : new String[] {"start", "resume"}) {
            HttpResponse<String> refusal = post(act);
            assertThat(refusal.statusCode()).isEqualTo(409);
            assertThat(refusal.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(refusal.body())
                    .contains("\"title\":\"Conflict\"", "\"status\":409")
                    .contains("\"detail\":\"the back-fill is RUNNING: stop() stops it\"");
        }
        gate.await();
        assertThat(post("stop").body()).contains("\"status\":\"STOPPING\"");
        gate.open();
        service.getBean(Backfill.class).await();
        assertThat(get().body()).contains("\"status\":\"STOPPED\"", "resume() continues where it was");
        assertThat(post("resume").statusCode()).isEqualTo(200);
        service.getBean(Backfill.class).await();
        assertThat(get().body()).contains("\"status\":\"COMPLETED\"");
    }

    @Test
    void rowsThatAreSetAsideAreShownAndTriedAgain() throws Exception {
        JdbcClient jdbc = service.getBean(JdbcClient.class);
        jdbc.sql("update landlord set name = null where id = 7").update();
        post("start");
        service.getBean(Backfill.class).await();
        assertThat(get().body())
                .contains("\"status\":\"INCOMPLETE\"", "\"rowId\":\"7\"", "\"code\":\"UNMAPPABLE\"", "\"setAside\":1");
        assertThat(post("retry").body()).isEqualTo("{\"rows\":0}");
        jdbc.sql("update landlord set name = 'Mila' where id = 7").update();
        assertThat(post("retry").body()).isEqualTo("{\"rows\":1}");
        assertThat(get().body()).contains("\"setAside\":[]");
    }
}
