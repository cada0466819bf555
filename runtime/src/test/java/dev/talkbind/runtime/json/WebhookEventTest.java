package dev.talkbind.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.ReadException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events as TalkJS sends them. */
class WebhookEventTest {
    private static WebhookEvent sample(String name) throws IOException {
        return WebhookEvent.fromBytes(Files.readAllBytes(Path.of("src/test/resources/wire/webhook-" + name + ".json")));
    }

    private static WebhookEvent event(String json) {
        return WebhookEvent.fromBytes(json.getBytes(UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "user-created, evt_9mB2xK4cVdQh7LzTn1Rw0s, user.created, 1769420811360",
        "user-updated, evt_5pW8jN3rTgXk6YbCv2Hq9u, user.updated, 1769428000777",
        "user-updated-string-createdAt, evt_7rQ1, user.updated, 1769428000777",
        "message-sent, evt_2cFh6SxPq9Zt4MkLb8Vj1e, message.sent, 1769421733050",
        "message-sent-system, evt_4yTd, message.sent, 1769421800000",
        "notification-triggered, evt_8kLm, notification.triggered, 1769422000000",
        "unknown-type, evt_0, user.archived, 1769422000000"
    })
    void everySampleIsAnEvent(String sample, String id, String type, long createdAt) throws IOException {
        WebhookEvent event = sample(sample);
        assertThat(event.id()).isEqualTo(id);
        assertThat(event.type()).isEqualTo(type);
        assertThat(event.createdAt()).isEqualTo(Instant.ofEpochMilli(createdAt));
        assertThat(event).hasToString("WebhookEvent[" + type + "]");
    }

    @Test
    void aUserOfAnEventIsTheOneOfItsData() throws IOException {
        assertThat(sample("user-created").user("user"))
                .isEqualTo(UserJson.fromText(
                        Files.readString(Path.of("src/test/resources/wire/webhook-user-created.json"))
                                .transform(json -> json.substring(
                                        json.indexOf("\"user\":") + 7, json.indexOf("  },\n  \"id\"")))));
        assertThat(sample("notification-triggered").user("recipient").id()).isEqualTo("acct-7041");
        assertThat(sample("notification-triggered").user("sender").id()).isEqualTo("acct-7042");
    }

    @Test
    void aMessageHasASenderAConversationAndItsOwnData() throws IOException {
        WebhookEvent event = sample("message-sent");
        assertThat(event.user("sender").name()).isEqualTo("Noor Haddad");
        assertThat(event.customData("conversation")).isEqualTo(Map.of("orderId", "55120"));
        assertThat(event.customData("message")).isEqualTo(Map.of("draft", "false"));
        assertThat(event.customData("sender")).isEmpty();
        assertThat(event.text("conversation", "id")).isEqualTo("order-55120");
        assertThat(event.text("message", "text")).isEqualTo("Is it still in stock?");
    }

    @Test
    void partsThatAnEventDoesNotHaveAreNullOrEmpty() throws IOException {
        WebhookEvent event = sample("message-sent-system");
        assertThat(event.user("sender")).isNull();
        assertThat(event.user("recipient")).isNull();
        assertThat(event.text("message", "senderId")).isNull();
        assertThat(event.text("no", "such", "path")).isNull();
        assertThat(event.customData("message")).isEqualTo(CustomData.empty());
        assertThat(event.customData("reaction")).isEqualTo(CustomData.empty());
        assertThat(event("{\"id\":\"e\",\"type\":\"t\"}").createdAt()).isNull();
    }

    @Test
    void aUserThatCannotBeReadLeavesTheEvent() {
        WebhookEvent event = event("{\"id\":\"e\",\"type\":\"user.updated\",\"data\":{\"user\":"
                + "{\"id\":\"u\",\"custom\":{\"plan\":{\"secret\":1}}},\"conversation\":{\"custom\":{\"a\":\"b\"}}}}");
        assertThat(event.id()).isEqualTo("e");
        assertThatThrownBy(() -> event.user("user"))
                .isInstanceOf(ReadException.class)
                .hasMessageContaining("$.data.user.custom.plan: not a text")
                .hasMessageNotContaining("secret");
        assertThat(event.text("user", "id")).isEqualTo("u");
        assertThat(event.customData("conversation")).isEqualTo(Map.of("a", "b"));
    }

    @Test
    void aTimeThatIsNoneLeavesTheEvent() {
        WebhookEvent event = event("{\"id\":\"e\",\"type\":\"t\",\"createdAt\":\"yesterday\"}");
        assertThatThrownBy(event::createdAt).isInstanceOf(ReadException.class).hasMessageNotContaining("yesterday");
    }

    @Test
    void whoeverHasTheBytesCannotChangeTheEvent() {
        byte[] body = "{\"id\":\"e\",\"type\":\"t\",\"data\":{\"user\":{\"id\":\"u\"}}}".getBytes(UTF_8);
        WebhookEvent event = WebhookEvent.fromBytes(body);
        Arrays.fill(body, (byte) ' ');
        assertThat(event.text("user", "id")).isEqualTo("u");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "\"e\"",
                "{}",
                "{\"id\":\"e\"}",
                "{\"type\":\"t\"}",
                "{\"id\":null,\"type\":\"t\"}",
                "{\"id\":1,\"type\":\"t\"}",
                "{\"id\":\"e\",\"type\":\"t\"}{}",
                "{\"id\":\"e\",\"type\":\"t\"",
                "{\"id\":\"e\",\"id\":\"f\",\"type\":\"t\"}",
                "{\"id\":\"e\",\"type\":\"t\",\"data\":{\"a\":1,\"a\":2}}"
            })
    void whatIsNoEventIsRefused(String body) {
        assertThatThrownBy(() -> event(body)).isInstanceOf(ReadException.class);
    }

    @Test
    void textCutOffWithinAnEmojiIsRefusedOnlyWhenAskedFor() {
        WebhookEvent event =
                event("{\"id\":\"evt_1\",\"type\":\"message.sent\",\"data\":{\"text\":\"canary\\ud83d\",\"n\":1}}");

        assertThat(event.number("n")).hasValue(1);
        assertThatThrownBy(() -> event.text("text"))
                .isInstanceOf(ReadException.class)
                .hasMessageContaining("$.data.text: not text without half a surrogate pair")
                .hasMessageNotContaining("canary");
    }
}
