package dev.talkbind.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample document of TalkJS users. */
class SampleDocumentsTest {
    private static final Path WIRE = Path.of("src/test/resources/wire");
    private static final ObjectMapper JACKSON = new ObjectMapper();

    private static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(WIRE.resolve(name + ".json"));
    }

    private static User read(String name) throws IOException {
        return UserJson.fromBytes(bytes(name));
    }

    /** The documents that are one user each. */
    static Stream<String> users() throws IOException {
        try (Stream<Path> files = Files.list(WIRE)) {
            return files
                    .map(f -> f.getFileName().toString().replace(".json", ""))
                    .filter(f -> f.matches("(browser|rest-put|rest-get|create|set|snapshot|email-theme)-?.*"))
                    .filter(f -> !f.equals("rest-put-BAD-custom-types") && !f.equals("browser-user-id-only"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("users")
    void everyFieldIsReadAsItStands(String name) throws IOException {
        assertReads(read(name), JACKSON.readTree(bytes(name)));
    }

    private static void assertReads(User user, JsonNode document) {
        assertThat(user.id())
                .isEqualTo(document.hasNonNull("id") ? document.get("id").asText() : null);
        for (UserProperty field : Set.of(
                UserProperty.NAME,
                UserProperty.ROLE,
                UserProperty.LOCALE,
                UserProperty.PHOTO_URL,
                UserProperty.WELCOME_MESSAGE,
                UserProperty.AVAILABILITY_TEXT)) {
            String key = field.fieldName();
            assertThat(user.has(field)).as(key).isEqualTo(document.has(key));
            assertThat(user.value(field))
                    .as(key)
                    .isEqualTo(document.hasNonNull(key) ? document.get(key).asText() : null);
        }
        assertThat(user.email()).isEqualTo(texts(document.path("email")));
        assertThat(user.phone()).isEqualTo(texts(document.path("phone")));
        assertThat(user.has(UserProperty.EMAIL)).isEqualTo(document.has("email"));
        assertThat((Map<?, ?>) user.custom()).isEqualTo(JACKSON.convertValue(object(document, "custom"), Map.class));
        assertThat((Map<?, ?>) user.pushTokens())
                .isEqualTo(JACKSON.convertValue(object(document, "pushTokens"), Map.class));
    }

    private static JsonNode object(JsonNode document, String key) {
        return document.hasNonNull(key) ? document.get(key) : JACKSON.createObjectNode();
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    @ParameterizedTest
    @MethodSource("users")
    void whatIsReadIsWrittenAndReadAgain(String name) throws IOException {
        User user = read(name);
        User again = UserJson.fromBytes(UserJson.toBytes(user, WireForm.REST));

        assertThat(again).isEqualTo(user.toBuilder().createdAt(null).build().without(UserProperty.ID));
    }

    @Test
    void anIdAloneIsAUser() throws IOException {
        assertThat(read("browser-user-id-only"))
                .isEqualTo(User.builder("acct-7041").build());
        assertThat(UserJson.fromText("7041")).isEqualTo(User.builder("7041").build());
        assertThat(UserJson.fromText(" {\"id\":\"x\"} "))
                .isEqualTo(User.builder("x").build());
    }

    @Test
    void theTimeWhenAUserWasMadeIsReadAsANumberOrAText() throws IOException {
        assertThat(read("rest-get").createdAt()).isEqualTo(Instant.parse("2026-01-26T09:46:51.345Z"));
        assertThat(read("rest-put").createdAt()).isNull();
        assertThat(UserJson.fromText("{\"createdAt\":\"1769420811345\"}").createdAt())
                .isEqualTo(Instant.parse("2026-01-26T09:46:51.345Z"));
        assertThat(UserJson.fromText("{\"createdAt\":null}").createdAt()).isNull();
    }

    @Test
    void unknownFieldsAreSkipped() throws IOException {
        assertThat(read("rest-get-legacy").role())
                .as("configuration is not role")
                .isNull();
        assertThat(read("rest-get-unknown-extra").custom())
                .containsEntry("", "empty key")
                .containsEntry("emoji😀", "value");
        assertThat(read("browser-user-BAD-extra-field").photoUrl())
                .as("photoURL is not photoUrl")
                .isNull();
    }

    @Test
    void nestedCustomDataIsRefused() {
        assertThatThrownBy(() -> read("rest-put-BAD-custom-types"))
                .isInstanceOf(ReadException.class)
                .hasMessage(
                        "JSON document cannot be read: 1 problem\n  $.custom.address: not a text: custom data is flat");
    }

    @Test
    void aListIsReadFromAnArrayOrFromTheDataOfAnObject() throws IOException {
        JsonNode data = JACKSON.readTree(bytes("rest-list")).get("data");
        List<User> users = UserJson.listFromBytes(bytes("rest-list"));

        assertThat(users).hasSize(data.size()).hasSize(3).isUnmodifiable();
        for (int i = 0; i < users.size(); i++) {
            assertReads(users.get(i), data.get(i));
        }
        assertThat(UserJson.listFromBytes(bytes("rest-list-empty"))).isEmpty();
        assertThat(UserJson.listFromBytes(JACKSON.writeValueAsBytes(data))).isEqualTo(users);
    }

    @Test
    void theUserObjectsOfWebhooksAreRead() throws IOException {
        int read = 0;
        for (String name : List.of(
                "webhook-user-created",
                "webhook-user-updated",
                "webhook-user-updated-string-createdAt",
                "webhook-message-sent",
                "webhook-notification-triggered")) {
            for (String key : List.of("user", "sender", "recipient")) {
                JsonNode user = JACKSON.readTree(bytes(name)).at("/data/" + key);
                if (user.isObject()) {
                    assertReads(UserJson.fromText(user.toString()), user);
                    read++;
                }
            }
        }
        assertThat(read).isEqualTo(6);
    }

    @Test
    void theUsersOfABatchAreRead() throws IOException {
        int read = 0;
        for (String name : List.of("rest-batch-put", "rest-batch-put-101")) {
            for (Map.Entry<String, JsonNode> user :
                    JACKSON.readTree(bytes(name)).properties()) {
                assertReads(UserJson.fromText(user.getValue().toString()), user.getValue());
                read++;
            }
        }
        assertThat(read).isGreaterThan(101);
    }
}
