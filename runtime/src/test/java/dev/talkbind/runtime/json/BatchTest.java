package dev.talkbind.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.User;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BatchTest {
    private static final ObjectMapper STRICT = new ObjectMapper(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNameLength(2 << 20).build())
            .build());

    private static String batch(User... users) {
        return new String(UserJson.batchToBytes(List.of(users)), StandardCharsets.UTF_8);
    }

    private static List<User> users(int count) {
        List<User> users = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            users.add(User.builder("u" + i).build());
        }
        return users;
    }

    @Test
    void eachIdOfABatchHasItsRestDocument() {
        User slash = User.builder("a/b?c#d%20 +é\"\\😀").name("A").build();
        User second = User.builder("..").role(null).build();

        assertThat(batch(slash, second))
                .isEqualTo("{\"a/b?c#d%20 +é\\\"\\\\😀\":{\"name\":\"A\"},\"..\":{\"role\":null}}");
        assertThat(batch()).isEqualTo("{}");
    }

    @Test
    void aBatchTakesAHundredUsers() {
        assertThat(UserJson.batchToBytes(users(100))).isNotEmpty();
        assertThatThrownBy(() -> UserJson.batchToBytes(users(101)))
                .isInstanceOf(InvalidUserException.class)
                .hasMessage("a batch takes at most 100 users, not 101");
    }

    @Test
    void aBatchOfAnySizeUpToAHundredIsWrittenWholeAndALongerOneNotAtAll() throws Exception {
        for (int size : new int[] {0, 1, 2, 99, 100}) {
            assertThat(STRICT.readTree(UserJson.batchToBytes(users(size)))).hasSize(size);
        }
        for (int size : new int[] {101, 250, 10_000}) {
            List<User> tooMany = users(size);
            assertThatThrownBy(() -> UserJson.batchToBytes(tooMany)).isInstanceOf(InvalidUserException.class);
        }
    }

    @Test
    void idsAreAnyTextAndNeverMeet() throws Exception {
        List<User> alike = new ArrayList<>();
        for (String id : List.of(
                "é",
                "e\u0301",
                "E",
                "e",
                "a",
                "a ",
                " a",
                "a\u0000",
                "a\u200b",
                "1",
                "01",
                "1.0",
                "null",
                "__proto__")) {
            alike.add(User.builder(id).name(id).build());
        }
        assertHolds(alike);
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Map<String, User> users = new LinkedHashMap<>();
            while (users.size() < 100) {
                String id = "i" + HostileTexts.text(random) + HostileTexts.text(random);
                users.put(id, User.builder(id).name(HostileTexts.text(random)).build());
            }
            assertHolds(List.copyOf(users.values()));
        }
        assertHolds(List.of(User.builder("x".repeat(1 << 20)).name("long").build()));
    }

    /** Each user is under its own id, in order, and no id is in a body. */
    private static void assertHolds(List<User> users) throws Exception {
        JsonNode batch = STRICT.readTree(UserJson.batchToBytes(users));
        List<User> read = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : batch.properties()) {
            assertThat(entry.getValue().has("id")).isFalse();
            User body = UserJson.fromText(entry.getValue().toString());
            read.add(body.toBuilder().id(entry.getKey()).build());
        }
        assertThat(read).isEqualTo(users);
    }

    @Test
    void noIdIsTwiceInABatch() {
        User one = User.builder("secret").build();
        assertThatThrownBy(() -> batch(one, User.builder("x").build(), one))
                .isInstanceOf(InvalidUserException.class)
                .hasMessage("users 1 and 3 of the batch have the same id");
    }

    @Test
    void everyUserHasAnIdThatCanBeSent() {
        User patch = User.patch().build();
        assertThatThrownBy(() -> batch(User.builder("1").build(), patch))
                .isInstanceOf(InvalidUserException.class)
                .hasMessage("user 2 of the batch has no id");
        assertThatThrownBy(() -> batch(User.builder("\ud83d").build()))
                .isInstanceOf(InvalidUserException.class)
                .hasMessage("id of user 1: holds half a surrogate pair, and cannot be sent");
    }
}
