package dev.talkbind.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, and why: the reason names the field and shows no value. */
class UserRulesTest {
    @RegisterExtension
    static final FakeTalkJs talkJs = FakeTalkJs.create();

    private final Caller caller = new Caller(talkJs);

    private List<String> reasons(String body) {
        HttpResponse<String> answer = caller.put("/users/u", body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(talkJs.userIds()).isEmpty();
        return Wire.tree(answer.body())
                .get("reasons")
                .valueStream()
                .map(reason -> reason.asText())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = '|',
            value = {
                "'\"name\":null'             | `name` must be a string.",
                "'\"name\":7'                | `name` must be a string.",
                "'\"email\":[7]'             | `email` must be a list of strings.",
                "'\"phone\":{}'              | `phone` must be a list of strings.",
                "'\"phone\":[\"\\u0000\"]'   | `phone` holds the character U+0000.",
                "'\"photoUrl\":true'         | `photoUrl` must be a string.",
                "'\"role\":[]'               | `role` must be a string.",
                "'\"locale\":\"\\u0000\"'    | `locale` holds the character U+0000.",
                "'\"custom\":\"text\"'       | `custom` must be an object of strings.",
                "'\"custom\":{\"n\":1}'      | `custom` values must be strings.",
                "'\"custom\":{\"\\u0000\":\"\"}' | `custom` holds the character U+0000.",
                "'\"custom\":{\"n\":\"\\u0000\"}' | `custom` holds the character U+0000.",
                "'\"pushTokens\":[]'         | `pushTokens` must be an object.",
                "'\"pushTokens\":{\"t\":false}' | `pushTokens` values must be true or null.",
                "'\"createdAt\":7'           | `createdAt` is not a field of a user.",
                "'\"photoURL\":\"p\"'        | `photoURL` is not a field of a user.",
                "'\"id\":\"u\"'              | `id` belongs in the path and not in the body."
            })
    void eachFieldHasItsTypeAlone(String member, String reason) {
        String name = member.startsWith("\"name\"") ? "" : "\"name\":\"U\",";
        assertThat(reasons("{" + name + member + "}")).containsExactly(reason);
    }

    @Test
    void oneUserIsToldAllReasons() {
        assertThat(reasons("{\"email\":1,\"x\":2}"))
                .containsExactly(
                        "`name` is required when a user is created.",
                        "`email` must be a list of strings.",
                        "`x` is not a field of a user.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"u\"", "null", "7"})
    void aUserIsAnObject(String body) {
        assertThat(reasons(body)).contains("The user is not an object.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{}{}", "{\"name\":\"U\",\"name\":\"V\"}", "{\"name\":\"\\ud800\"}", "{'name':'U'}"})
    void aBodyIsOneDocumentOfJson(String body) {
        assertThat(reasons(body)).containsExactly("The body is not well-formed JSON.");
    }

    @Test
    void aReasonShowsNoValue() {
        String secret = "mila@letting.example";
        String body = "{\"name\":7,\"email\":\"" + secret + "\",\"custom\":{\"" + secret + "\":7}}";
        assertThat(reasons(body)).hasSize(3).noneMatch(reason -> reason.contains(secret));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "a%2Fb",
                "a%252Fb",
                "a%20b+c",
                "%C3%A9",
                "%F0%9F%98%80",
                "%3Fa=b&c%23d",
                "a;b=c",
                "%7Bid%7D",
                "%5C"
            })
    void everyIdIsHeldDecoded(String encoded) {
        assertThat(caller.put("/users/" + encoded, "{\"name\":\"U\"}").statusCode())
                .isEqualTo(200);
        String id = talkJs.userIds().first();
        assertThat(id).isEqualTo(URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8));
        assertThat(talkJs.user(id).orElseThrow().id()).isEqualTo(id);
    }

    @Test
    void anEmptyIdIsRefused() {
        assertThat(caller.put("/users/", "{\"name\":\"U\"}").body()).contains("The id is empty.");
        assertThat(caller.put("/users", "{\"\":{\"name\":\"U\"}}").body()).contains("The id is empty.");
        assertThat(talkJs.userIds()).isEmpty();
    }

    @Test
    void dotsAreIdsInABatch() {
        assertThat(caller.put("/users", "{\".\":{\"name\":\"U\"},\"..\":{\"name\":\"U\"}}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(talkJs.userIds()).containsExactly(".", "..");
    }

    @Test
    void aListOfUsersIsNotABatch() {
        assertThat(caller.put("/users", "[{\"name\":\"U\"}]").body()).contains("The batch is not an object");
    }

    @Test
    void whomATestRefusesIsRefusedWithItsReason() {
        talkJs.refuse(id -> id.equals("u") ? "not today" : null);
        assertThat(reasons("{\"name\":\"U\"}")).containsExactly("not today");
        assertThat(caller.put("/users", "{\"u\":{\"name\":\"U\"},\"v\":{\"name\":\"V\"}}")
                        .body())
                .contains("\"u\":\"not today\"")
                .doesNotContain("\"v\"");
        assertThat(caller.put("/users/v", "{\"name\":\"V\"}").statusCode()).isEqualTo(200);
    }

    @Test
    void anEmptyListClears() {
        caller.put("/users/u", "{\"name\":\"U\",\"email\":[\"u@mail.example\"]}");
        caller.put("/users/u", "{\"email\":[]}");
        assertThat(talkJs.user("u").orElseThrow().email()).isEmpty();
        assertThat(Wire.tree(caller.get("/users/u").body()).get("email").isNull())
                .isTrue();
    }
}
