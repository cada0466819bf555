package dev.talkbind.samples.service.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.samples.service.AgencyTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A page of another site may have the browser of somebody who has logged in send forms, and changes nothing by that. */
@AgencyTest
class ForeignPagesTest {
    private static final List<String> FORMS =
            List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "");

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void somebodyHasLoggedIn() {
        jdbc.sql("delete from account").update();
        accounts.addStaff("agent", "a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/landlords",
                "/tenants",
                "/accounts",
                "/actuator/talkjs/retry",
                "/actuator/talkjs/backfill-start"
            })
    void whatAFormCanSendIsRefused(String path) throws Exception {
        for (String type : FORMS) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Authorization", "Basic " + Base64.getEncoder().encodeToString("agent:a".getBytes(UTF_8)))
                    .POST(HttpRequest.BodyPublishers.ofString(type.isEmpty() ? "" : "{}"));
            if (!type.isEmpty()) {
                request.header("Content-Type", type);
            }
            int status = HttpClient.newHttpClient()
                    .send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            assertThat(status).as(type).isEqualTo(415);
        }
    }
}
