package dev.talkbind.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages, conversations and batches of calls. */
class ListsTest {
    @RegisterExtension
    static final FakeTalkJs talkJs = FakeTalkJs.create();

    private final Caller caller = new Caller(talkJs);

    private List<String> ids(String path) {
        JsonNode page = Wire.tree(caller.get(path).body());
        assertThat(page.fieldNames()).toIterable().containsExactly("data");
        return page.get("data").valueStream().map(one -> one.get("id").asText()).toList();
    }

    private void users(int count) {
        String batch = IntStream.range(0, count)
                .mapToObj(i -> "\"u%02d\":{\"name\":\"U\"}".formatted(i))
                .collect(Collectors.joining(",", "{", "}"));
        assertThat(caller.put("/users", batch).statusCode()).isEqualTo(200);
    }

    @Test
    void aPageHas10UsersWhereNobodySaysAnother() {
        users(12);
        assertThat(ids("/users")).hasSize(10).startsWith("u00", "u01");
    }

    @Test
    void pagesFollowOneAnother() {
        users(5);
        assertThat(ids("/users?limit=2")).containsExactly("u00", "u01");
        assertThat(ids("/users?limit=2&startingAfter=u01")).containsExactly("u02", "u03");
        assertThat(ids("/users?startingAfter=u03&limit=2")).containsExactly("u04");
        assertThat(ids("/users?limit=2&startingAfter=u04")).isEmpty();
        assertThat(ids("/users?limit=100")).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "101", "many", "", "99999999999"})
    void aLimitIsAWholeNumberFrom1To100(String limit) {
        var answer = caller.get("/users?limit=" + limit);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("`limit` must be a whole number from 1 to 100.");
    }

    @Test
    void aConversationIsMergedAndShown() {
        caller.put(
                "/conversations/c%2F1",
                "{\"participants\":[\"u\",\"v\"],\"subject\":\"Flat\",\"custom\":{\"a\":\"1\"}}");
        caller.put("/conversations/c%2F1", "{\"subject\":null,\"custom\":{\"b\":\"2\"}}");
        JsonNode shown = Wire.tree(caller.get("/conversations/c%2F1").body());
        assertThat(shown.get("subject").isNull()).isTrue();
        assertThat(shown.get("custom")).isEqualTo(Wire.tree("{\"a\":\"1\",\"b\":\"2\"}"));
        assertThat(shown.get("participants").get("u"))
                .isEqualTo(Wire.tree("{\"access\":\"ReadWrite\",\"notify\":true}"));
        var held = talkJs.conversation("c/1").orElseThrow();
        assertThat(held.text("id")).isEqualTo("c/1");
        assertThat(held.keys("participants")).containsExactly("u", "v");
        assertThat(held.customData()).containsEntry("a", "1");
        assertThat(talkJs.conversation("d")).isEmpty();
        assertThat(caller.get("/conversations/d").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"participants\":null}",
                "{\"participants\":{\"u\":{}}}",
                "{\"participants\":[7]}",
                "{\"participants\":[\"\"]}",
                "{\"subject\":7}",
                "{\"welcomeMessages\":\"Hi\"}",
                "{\"custom\":{\"n\":7}}",
                "{\"topic\":\"t\"}",
                "[]"
            })
    void whatIsNotAConversationIsRefused(String body) {
        assertThat(caller.put("/conversations/c", body).statusCode()).isEqualTo(400);
        assertThat(talkJs.conversation("c")).isEmpty();
    }

    @Test
    void aUserHasTheConversationsOfWhichItIsAParticipant() {
        users(2);
        caller.put("/conversations/a", "{\"participants\":[\"u00\"]}");
        caller.put("/conversations/b", "{\"participants\":[\"u01\"]}");
        caller.put("/conversations/c", "{\"participants\":[\"u01\",\"u00\"]}");
        assertThat(ids("/users/u00/conversations")).containsExactly("a", "c");
        assertThat(ids("/users/u00/conversations?limit=1&startingAfter=a")).containsExactly("c");
        assertThat(ids("/conversations?limit=30")).containsExactly("a", "b", "c");
        assertThat(caller.get("/conversations?limit=31").statusCode()).isEqualTo(400);
        assertThat(caller.get("/users/nobody/conversations").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[7]",
                "[[1,\"GET\"]]",
                "[[\"1\",\"GET\",\"/users\"]]",
                "[[1,\"PUT\",\"/users/u\",{\"name\":\"U\"},{},7]]"
            })
    void aBatchOfCallsIsAListOfLists(String body) {
        assertThat(caller.call("POST", "/batch", body).statusCode()).isEqualTo(400);
    }

    @Test
    void aBatchHas10CallsAtMost() {
        String ten = IntStream.range(0, 10)
                .mapToObj(i -> "[" + i + ",\"GET\",\"/users\"]")
                .collect(Collectors.joining(","));
        assertThat(caller.call("POST", "/batch", "[" + ten + "]").statusCode()).isEqualTo(200);
        assertThat(caller.call("POST", "/batch", "[" + ten + ",[10,\"GET\",\"/users\"]]")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void eachCallOfABatchHasItsOwnStatus() {
        String calls =
                "[[1,\"PUT\",\"/users/u\",{\"name\":\"U\"}],[2,\"PUT\",\"/users/v\",{}],[3,\"POST\",\"/batch\",[]],"
                        + "[4,\"GET\",\"/nothing\"],[5,\"GET\",\"users\"],[6,\"GET\",\"/users/%zz\"]]";
        JsonNode answers = Wire.tree(caller.call("POST", "/batch", calls).body());
        assertThat(answers.valueStream().map(one -> one.get(0) + ":" + one.get(1)))
                .containsExactly("6:400", "5:400", "4:404", "3:400", "2:400", "1:200");
        assertThat(talkJs.userIds()).containsExactly("u");
        assertThat(talkJs.counts().users()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE /users/u",
                "PATCH /users/u",
                "POST /users",
                "GET /nothing",
                "GET /users/u/conversations/c"
            })
    void anotherPathOrMethodIsNotFound(String call) {
        String[] words = call.split(" ", -1);
        assertThat(caller.call(words[0], words[1], words[0].equals("GET") ? "" : "{}")
                        .statusCode())
                .isEqualTo(404);
    }
}
