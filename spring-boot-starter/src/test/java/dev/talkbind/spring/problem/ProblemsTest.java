package dev.talkbind.spring.problem;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import ch.qos.logback.classic.Level;
import dev.talkbind.spring.app.LogLines;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every error is a problem of RFC 9457, whoever finds it; every 400 names its field, and no answer shows a value. */
class ProblemsTest {
    private static final String PROBLEM = "application/problem+json";

    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() {
        service = ProblemService.start("--talkbind.problems.enabled=true");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static int port(ConfigurableApplicationContext service) {
        return service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return send(service, HttpRequest.newBuilder().GET(), path);
    }

    private static HttpResponse<String> put(String path, String json) throws Exception {
        return send(
                service,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(json)),
                path);
    }

    private static HttpResponse<String> send(
            ConfigurableApplicationContext service, HttpRequest.Builder request, String path) throws Exception {
        URI address = URI.create("http://localhost:" + port(service) + path);
        return HttpClient.newHttpClient().send(request.uri(address).build(), BodyHandlers.ofString());
    }

    private static JsonNode problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith(PROBLEM));
        assertThat(answer.body()).doesNotContain("canary");
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        return problem;
    }

    private static void assertNames(HttpResponse<String> answer, String field, String reason) {
        JsonNode problem = problem(answer, 400);
        assertThat(problem.get("fields").size()).isEqualTo(1);
        assertThat(problem.get("fields").get(field).asString()).isEqualTo(reason);
        assertThat(problem.get("detail").asString()).isEqualTo(field + " " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = '|',
            value = {
                "'{\"flat\":{\"reference\":\"canary\"}}' | title | must not be blank",
                "'{\"title\":\"t\",\"flat\":{\"reference\":\"\"}}' | flat.reference | "
                        + "must not be blank and size must be between 3 and 2147483647",
                "'{\"title\":\"t\",\"flat\":{\"reference\":\"abc\",\"rent\":\"canary\"}}' | flat.rent | "
                        + "is not a value of its type",
                "'{\"title\":\"t\\u0000canary\"}' | title | has U+0000",
                "'{\"title\":\"t\",\"flat\":{\"reference\":\"\\u0000\"}}' | flat.reference | has U+0000",
                "'{\"title\":\"t\",\"town\":\"\\u0000\"}' | town | has U+0000",
                "'{\"title\":\"t\",\"prices\":{\"\\u0000\":1}}' | prices | has U+0000",
                "'{\"title\":\"t\",\"prices\":{\"low\":\"canary\"}}' | prices[low] | is not a value of its type",
                "'{\"title\":\"t\",\"more\":[{},{\"rent\":\"canary\"}]}' | more[1].rent | is not a value of its type",
                "'{\"title\":\"t\",\"flat\":{\"rent\":' | flat | cannot be read as JSON"
            })
    void aWrongFieldOfABodyIsNamed(String body, String field, String reason) throws Exception {
        assertNames(put("/adverts/1", body), field, reason);
    }

    @Test
    void aWrongPartOfAnAddressIsNamed() throws Exception {
        assertNames(put("/adverts/many", "{\"title\":\"t\"}"), "id", "is not a value of its type");
        assertNames(get("/adverts?page=canary"), "page", "is not a value of its type");
        assertNames(get("/adverts?page=0"), "page", "must be greater than or equal to 1");
        assertNames(get("/adverts?page=1&size=1&size=0"), "size[1]", "must be greater than or equal to 1");
    }

    @Test
    void aFormThatCannotBeReadIsTheCallersFault() throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("page=%ZZcanary"));
        assertThat(problem(send(service, request, "/adverts"), 400)
                        .get("detail")
                        .asString())
                .isEqualTo("The parameters cannot be read.");
    }

    @Test
    void anItemOfABodyIsNamedByItsPlace() throws Exception {
        assertNames(
                put("/flats", "[{\"reference\":\"abc\",\"rent\":\"canary\"}]"),
                "[0].rent",
                "is not a value of its type");
        assertNames(put("/flats", "[{\"reference\":\"abc\"},{}]"), "[1].reference", "must not be blank");
    }

    @Test
    void whatIsMissingIsNamed() throws Exception {
        assertNames(get("/adverts"), "page", "is missing");
        assertNames(get("/header"), "X-Name", "is missing");
        HttpRequest.Builder named =
                HttpRequest.newBuilder().header("X-Name", "Mila").GET();
        assertNames(send(service, named, "/header"), "crumb", "is missing");
        String form = "--B\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\ncanary\r\n--B--\r\n";
        HttpRequest.Builder multipart = HttpRequest.newBuilder()
                .header("Content-Type", "multipart/form-data; boundary=B")
                .POST(BodyPublishers.ofString(form));
        assertNames(send(service, multipart, "/pictures"), "picture", "is missing");
    }

    @Test
    void aBodyThatIsNoMultipartFormIsTheCallersFault() throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .header("Content-Type", "multipart/form-data")
                .POST(BodyPublishers.ofString("canary"));
        problem(send(service, request, "/pictures"), 400);
    }

    @Test
    void whatTheServiceFindsOutItselfIsNamed() throws Exception {
        assertNames(get("/faults/field"), "password", "must have 72 bytes at most");
    }

    @Test
    void aBodyThatIsNotJsonIsSaid() throws Exception {
        assertThat(problem(put("/adverts/1", "{canary"), 400).get("detail").asString())
                .contains("JSON");
    }

    @ParameterizedTest
    @CsvSource({
        "/faults/conflict, 409",
        "/faults/flushed, 409",
        "/faults/deadlock, 409",
        "/faults/error, 500",
        "/locks?lock=canary, 500",
        "/nothing-to-return, 500",
        "/faults/taken, 409",
        "/faults/invalid, 400",
        "/faults/fault, 500",
        "/faults/gone, 410",
        "/faults/own, 423",
        "/nothing, 404",
        "/error, 404",
        "/limited, 503"
    })
    void whateverIsThrownIsAProblem(String path, int status) throws Exception {
        problem(get(path), status);
    }

    @ParameterizedTest
    @CsvSource({"text/html, /faults/fault", "not a type, /faults/fault", "text/html, /error", "not a type, /error"})
    void whateverIsAcceptedItIsAProblem(String accepted, String path) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder().header("Accept", accepted).GET();
        HttpResponse<String> answer = send(service, request, path);
        problem(answer, answer.statusCode());
        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void theLogShowsWhereAFaultWasThrownWithoutAMessage() throws Exception {
        try (LogLines log = new LogLines(Level.INFO)) {
            get("/faults/fault");
            get("/faults/error");
            get("/nothing-to-return");
            assertThat(String.join("", log.all()))
                    .contains(
                            DataIntegrityViolationException.class.getName(),
                            "Caused by: ",
                            StackOverflowError.class.getName())
                    .contains(HandlerMethodValidationException.class.getName())
                    .contains("at " + ProblemService.class.getName())
                    .doesNotContain("canary");
        }
    }

    @Test
    void anAnswerThatHasBegunDoesNotLookComplete() {
        assertThatIOException().isThrownBy(() -> get("/begun"));
    }

    @Test
    void theErrorPageNamesTheAddressThatWasAsked() throws Exception {
        assertThat(problem(get("/faults/gone"), 410).get("instance").asString()).isEqualTo("/faults/gone");
    }

    @Test
    void talkbindSaysWhichPropertyIsWrong() throws Exception {
        assertThat(problem(get("/faults/invalid"), 400).get("detail").asString())
                .isEqualTo("Landlord.name: null");
    }

    @Test
    void tooManyRequestsSayWhenToAskAgain() throws Exception {
        assertThat(get("/limited").headers().firstValueAsLong("Retry-After")).hasValue(121);
    }

    @Test
    void whatSpringSecurityAnswersIsLeftToIt() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> new ProblemAdvice()
                        .fault(
                                new AccessDeniedException("no") {
                                    private static final long serialVersionUID = 1;
                                },
                                new ServletWebRequest(new MockHttpServletRequest())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /<canary> HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: canary\r\n\r\n"
            })
    void whatIsNotARequestIsAProblemToo(String bytes) throws IOException {
        try (Socket socket = new Socket("localhost", port(service))) {
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

    @Test
    void whoDoesNotAskForThemHasThoseOfSpringBoot() throws Exception {
        try (ConfigurableApplicationContext other = ProblemService.start()) {
            HttpResponse<String> answer = send(other, HttpRequest.newBuilder().GET(), "/faults/fault");
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
            assertThat(other.getBeanNamesForType(ProblemAdvice.class)).isEmpty();
        }
    }
}
