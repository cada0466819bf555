package dev.talkbind.samples.service.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.samples.service.AgencyTest;
import dev.talkbind.samples.service.Browsing;
import dev.talkbind.samples.service.people.Landlord;
import dev.talkbind.samples.service.people.Landlords;
import dev.talkbind.samples.service.people.People;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every error is a problem of RFC 9457, whoever finds it, and every 400 names its field. */
@AgencyTest
class ProblemsTest {
    private static final String PROBLEM = "application/problem+json";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Landlords landlords;

    @Autowired
    private JdbcClient jdbc;

    private String path;

    @BeforeEach
    void somebody() {
        jdbc.sql("delete from account").update();
        accounts.addStaff("agent", "a");
        Landlord mila = landlords.save(People.landlord("Mila"));
        path = "/landlords/" + mila.getId();
    }

    private Browsing agent() {
        return new Browsing(port, "agent", "a");
    }

    private static JsonNode problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith(PROBLEM));
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        return problem;
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = '|',
            value = {
                "'{\"plan\":\"PRO\",\"version\":0}' | fullName | must not be blank",
                "'{\"fullName\":\"M\",\"plan\":\"PRO\"}' | version | must not be null",
                "'{\"fullName\":\"M\",\"plan\":\"PRO\",\"version\":0,\"email\":\"nobody\"}' | email | must be a well-formed email address",
                "'{\"fullName\":\"M\",\"plan\":\"BEST\",\"version\":0}' | plan | is not a value of its type",
                "'{\"fullName\":\"M\",\"plan\":\"PRO\",\"version\":0,\"replyTime\":\"soon\"}' | replyTime | is not a value of its type",
                "'{\"fullName\":\"M\",\"plan\":\"PRO\",\"version\":0,\"flatsLet\":-1}' | flatsLet | must be greater than or equal to 0"
            })
    void aWrongFieldIsNamed(String body, String field, String reason) throws Exception {
        JsonNode problem = problem(agent().send("PUT", path, body), 400);
        assertThat(problem.get("fields").get(field).asString()).isEqualTo(reason);
        assertThat(problem.get("fields").size()).isEqualTo(1);
        assertThat(problem.get("detail").asString()).isEqualTo(field + " " + reason);
    }

    @Test
    void aPictureThatIsTooLongIsNamed() throws Exception {
        String picture = "https://a.example/" + "a".repeat(255);
        String body = "{\"fullName\":\"M\",\"plan\":\"PRO\",\"version\":0,\"picture\":\"" + picture + "\"}";
        JsonNode problem = problem(agent().send("PUT", path, body), 400);
        assertThat(problem.get("fields").get("picture").asString()).isEqualTo("size must be between 0 and 255");
    }

    @Test
    void aFieldInsideAnotherIsNamedWithBoth() throws Exception {
        String body = "{\"participants\":[\"landlord-1\"],\"flat\":{\"reference\":\"\",\"rent\":%s}}";
        JsonNode blank = problem(agent().send("PUT", "/conversations/c", body.formatted("1")), 400);
        assertThat(blank.get("fields").has("flat.reference")).isTrue();
        JsonNode text = problem(agent().send("PUT", "/conversations/c", body.formatted("\"much\"")), 400);
        assertThat(text.get("fields").has("flat.rent")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"login", "password", "userId"})
    void aTextThatNotEveryDatabaseStoresIsNamed(String field) throws Exception {
        String body = "{\"login\":\"l\",\"password\":\"p\",\"userId\":\"landlord-1\"}"
                .replaceFirst("\"" + field + "\":\"", "$0\\\\u0000");
        assertThat(problem(agent().send("POST", "/accounts", body), 400)
                        .get("fields")
                        .get(field)
                        .asString())
                .isEqualTo("has U+0000");
    }

    @Test
    void aPasswordThatIsLongerThanIsLookedAtIsNamed() throws Exception {
        String body = "{\"login\":\"l\",\"password\":\"" + "é".repeat(37) + "\",\"userId\":\"landlord-1\"}";
        assertThat(problem(agent().send("POST", "/accounts", body), 400)
                        .get("fields")
                        .has("password"))
                .isTrue();
    }

    @Test
    void anIdThatIsNotOneIsNamed() throws Exception {
        assertThat(problem(agent().get("/landlords/mila"), 400).get("fields").has("id"))
                .isTrue();
    }

    @Test
    void aBodyThatIsNotJsonIsSaid() throws Exception {
        assertThat(problem(agent().send("PUT", path, "{"), 400).get("detail").asString())
                .contains("JSON");
    }

    @Test
    void theLaterOfTwoWhoReadTheSameIsAConflict() throws Exception {
        String read = "{\"fullName\":\"%s\",\"plan\":\"PRO\",\"flatsLet\":1,\"version\":0}";
        HttpResponse<String> first = agent().send("PUT", path, read.formatted("first"));
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).contains("\"version\":1");
        problem(agent().send("PUT", path, read.formatted("second")), 409);
        assertThat(agent().get(path).body()).contains("\"fullName\":\"first\"");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /landlords/0, 404",
        "GET, /nothing, 404",
        "PATCH, /landlords/1, 405",
        "GET, /landlords//1, 400",
        "GET, /landlords/1;a=b, 400",
        "GET, /landlords/%2e%2e/me, 400",
        "GET, /me, 403",
        "GET, /actuator/nothing, 404",
        "POST, /actuator/talkjs/erase, 400",
        "POST, /actuator/talkjs/odd, 400",
        "POST, /webhooks/talkjs, 401"
    })
    void whoeverRefusesGivesAProblem(String method, String path, int status) throws Exception {
        problem(method.equals("GET") ? agent().get(path) : agent().send(method, path, "{}"), status);
    }

    @Test
    void whoIsNotLetInGetsAProblem() throws Exception {
        problem(new Browsing(port, "agent", "wrong").get(path), 401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /<canary> HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: canary\r\n\r\n"
            })
    void whatIsNotARequestIsAProblemToo(String bytes) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(bytes.getBytes(US_ASCII));
            socket.shutdownOutput();
            String answer = new String(socket.getInputStream().readAllBytes(), US_ASCII);
            assertThat(answer)
                    .startsWith("HTTP/1.1 400 ")
                    .contains("Content-Type: " + PROBLEM)
                    .contains("{\"title\":\"Bad Request\",\"status\":400}")
                    .doesNotContain("canary")
                    .doesNotContain("Tomcat");
        }
    }
}
