package dev.talkbind.samples.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.samples.service.AgencyTest;
import dev.talkbind.samples.service.Rig;
import dev.talkbind.samples.service.people.Landlord;
import dev.talkbind.samples.service.people.Landlords;
import dev.talkbind.samples.service.people.People;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong with a request is said by its field, whoever finds it: the starter makes problems of RFC 9457. */
@AgencyTest
class ProblemsTest {
    private static final String PROBLEM = "application/problem+json";

    @Autowired
    private Rig rig;

    @Autowired
    private Landlords landlords;

    private String path;

    @BeforeEach
    void somebody() {
        Landlord mila = landlords.save(People.landlord("Mila"));
        path = "/landlords/" + mila.getId();
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
                "'{\"fullName\":\"M\",\"plan\":\"PRO\",\"version\":0,\"picture\":\"me\"}' | picture | must be a valid URL",
                "'{\"fullName\":\"M\",\"plan\":\"BEST\",\"version\":0}' | plan | is not a value of its type",
                "'{\"fullName\":\"M\",\"plan\":\"PRO\",\"version\":0,\"replyTime\":\"soon\"}' | replyTime | is not a value of its type",
                "'{\"fullName\":\"M\",\"plan\":\"PRO\",\"version\":0,\"flatsLet\":-1}' | flatsLet | must be greater than or equal to 0"
            })
    void aWrongFieldIsNamed(String body, String field, String reason) throws Exception {
        JsonNode problem = problem(rig.agent().send("PUT", path, body), 400);
        assertThat(problem.get("fields").get(field).asString()).isEqualTo(reason);
        assertThat(problem.get("fields").size()).isEqualTo(1);
        assertThat(problem.get("detail").asString()).isEqualTo(field + " " + reason);
    }

    @Test
    void aPasswordThatIsLongerThanIsLookedAtIsNamed() throws Exception {
        String body = "{\"login\":\"l\",\"password\":\"" + "é".repeat(37) + "\",\"userId\":\"landlord-1\"}";
        assertThat(problem(rig.agent().send("POST", "/accounts", body), 400)
                        .get("fields")
                        .has("password"))
                .isTrue();
    }

    @Test
    void theLaterOfTwoWhoReadTheSameIsAConflict() throws Exception {
        String read = "{\"fullName\":\"%s\",\"plan\":\"PRO\",\"flatsLet\":1,\"version\":0}";
        HttpResponse<String> first = rig.agent().send("PUT", path, read.formatted("first"));
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).contains("\"version\":1");
        problem(rig.agent().send("PUT", path, read.formatted("second")), 409);
        assertThat(rig.agent().get(path).body()).contains("\"fullName\":\"first\"");
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
        problem(method.equals("GET") ? rig.agent().get(path) : rig.agent().send(method, path, "{}"), status);
    }

    @Test
    void whoIsNotLetInGetsAProblem() throws Exception {
        problem(rig.as("agent", "wrong").get(path), 401);
    }
}
