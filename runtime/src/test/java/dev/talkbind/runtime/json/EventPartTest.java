package dev.talkbind.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.runtime.ReadException;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What handlers of events need is read in the kind that it has; what is not there is told from what is of another kind. */
class EventPartTest {
    private static final WebhookEvent NOTIFICATION = event("""
            {"conversation": {
               "id": "c",
               "custom": {"order": "7"},
               "participants": {
                 "ann@shop.example": {"access": "ReadWrite", "notify": true},
                 "bo": {"access": "Read", "notify": "MentionsOnly"},
                 "cy": {"access": "Read", "notify": null}}},
             "messages": [
               {"id": "m1", "text": "hi", "custom": {"a": "b"}, "readBy": ["bo"], "createdAt": 5},
               {"id": "m2", "text": "you", "readBy": [], "sender": {"id": "bo", "name": "Bo"}}],
             "count": 9223372036854775807, "beyond": 9223372036854775808, "half": 1.5, "nothing": null}""");

    private static WebhookEvent event(String data) {
        return WebhookEvent.fromBytes(
                ("{\"id\":\"e\",\"type\":\"notification.triggered\",\"data\":" + data + "}").getBytes(UTF_8));
    }

    @Test
    void aListOfObjectsIsReadOneByOne() {
        List<EventPart> messages = NOTIFICATION.parts("messages");

        assertThat(messages).hasSize(2);
        assertThat(messages.get(0).text("text")).isEqualTo("hi");
        assertThat(messages.get(0).customData()).isEqualTo(Map.of("a", "b"));
        assertThat(messages.get(0).texts("readBy")).containsExactly("bo");
        assertThat(messages.get(0).number("createdAt")).hasValue(5);
        assertThat(messages.get(0).user("sender")).isNull();
        assertThat(messages.get(1).user("sender").name()).isEqualTo("Bo");
        assertThat(messages.get(1).texts("readBy")).isEmpty();
        assertThat(messages.get(1)).hasToString("EventPart[$.data.messages[1]]");
    }

    @Test
    void theKeysOfAnObjectAreIds() {
        assertThat(NOTIFICATION.keys("conversation", "participants")).containsExactly("ann@shop.example", "bo", "cy");
        EventPart participants =
                NOTIFICATION.part("conversation", "participants").orElseThrow();
        assertThat(participants.text("bo", "access")).isEqualTo("Read");
        assertThat(NOTIFICATION.customData("conversation")).isEqualTo(Map.of("order", "7"));
        assertThat(NOTIFICATION.customData("conversation", "custom")).isEqualTo(Map.of("order", "7"));
    }

    /** TalkJS sends a boolean or a text: a handler can tell which. */
    @Test
    void aValueOfTwoKindsIsReadByTheMethodThatTheOtherNames() {
        assertThat(NOTIFICATION.flag("conversation", "participants", "ann@shop.example", "notify"))
                .contains(true);
        assertThat(NOTIFICATION.text("conversation", "participants", "bo", "notify"))
                .isEqualTo("MentionsOnly");
        assertThat(NOTIFICATION.flag("conversation", "participants", "cy", "notify"))
                .isEmpty();
        assertThat(NOTIFICATION.text("conversation", "participants", "cy", "notify"))
                .isNull();
        assertFault(
                () -> NOTIFICATION.flag("conversation", "participants", "bo", "notify"),
                "$.data.conversation.participants[*].notify: not what was asked for, but read by text");
        assertFault(
                () -> NOTIFICATION.text("conversation", "participants", "ann@shop.example", "notify"),
                "$.data.conversation.participants[*].notify: not what was asked for, but read by flag");
    }

    @Test
    void numbersAreThoseOfALong() {
        assertThat(NOTIFICATION.number("count")).hasValue(Long.MAX_VALUE);
        assertThat(NOTIFICATION.number("nothing")).isEmpty();
        assertFault(() -> NOTIFICATION.number("beyond"), "$.data.beyond: not a whole number that a long holds");
        assertFault(() -> NOTIFICATION.number("half"), "$.data.half: not a whole number that a long holds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"absent", "nothing"})
    void whatIsNotThereIsNullOrEmptyHoweverItIsAskedFor(String name) {
        assertThat(NOTIFICATION.text(name)).isNull();
        assertThat(NOTIFICATION.text(name, "deeper")).isNull();
        assertThat(NOTIFICATION.number(name)).isEmpty();
        assertThat(NOTIFICATION.flag(name)).isEmpty();
        assertThat(NOTIFICATION.texts(name)).isEmpty();
        assertThat(NOTIFICATION.keys(name)).isEmpty();
        assertThat(NOTIFICATION.part(name)).isEmpty();
        assertThat(NOTIFICATION.parts(name)).isEmpty();
        assertThat(NOTIFICATION.user(name)).isNull();
        assertThat(NOTIFICATION.customData(name)).isEmpty();
    }

    @Test
    void aPathThatLeadsNowhereIsToldFromOneThatIsAbsent() {
        assertFault(
                () -> NOTIFICATION.text("messages", "0", "text"),
                "$.data.messages: not what was asked for, but read by parts");
        assertFault(
                () -> NOTIFICATION.customData("messages"),
                "$.data.messages: not what was asked for, but read by parts");
        assertFault(
                () -> NOTIFICATION.text("conversation", "id", "x"),
                "$.data.conversation.id: not what was asked for, but read by text");
    }

    @Test
    void whatIsOfAnotherKindNamesTheMethodThatReadsIt() {
        String wrong = ": not what was asked for, but read by ";
        assertFault(() -> NOTIFICATION.text("conversation"), "$.data.conversation" + wrong + "part");
        assertFault(() -> NOTIFICATION.text("count"), "$.data.count" + wrong + "number");
        assertFault(() -> NOTIFICATION.number("conversation", "id"), "$.data.conversation.id" + wrong + "text");
        assertFault(() -> NOTIFICATION.flag("count"), "$.data.count" + wrong + "number");
        assertFault(() -> NOTIFICATION.texts("conversation"), "$.data.conversation" + wrong + "part");
        assertFault(() -> NOTIFICATION.keys("count"), "$.data.count" + wrong + "number");
        assertFault(() -> NOTIFICATION.part("messages"), "$.data.messages" + wrong + "parts");
        assertFault(() -> NOTIFICATION.parts("conversation"), "$.data.conversation" + wrong + "part");
        EventPart message = NOTIFICATION.parts("messages").get(0);
        assertFault(() -> message.parts("readBy"), "$.data.messages[0].readBy[0]: not an object");
        assertFault(() -> message.text("readBy"), "$.data.messages[0].readBy" + wrong + "texts");
        assertFault(() -> NOTIFICATION.texts("messages"), "$.data.messages[0]: not a text");
    }

    @Test
    void nothingThatIsHandedOutCanBeChanged() {
        EventPart message = NOTIFICATION.parts("messages").get(0);

        assertThatThrownBy(() -> NOTIFICATION.parts("messages").clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> message.texts("readBy").add("x")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(
                        () -> NOTIFICATION.keys("conversation", "participants").clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    /** A body that is cut off: the key of a participant may be an address. */
    @Test
    void noIdIsInThePathOfABodyThatIsCutOff() {
        byte[] body = ("{\"id\":\"e\",\"type\":\"message.sent\",\"data\":{\"conversation\":{\"participants\":"
                        + "{\"ann@shop.example\":{\"access\":\"Rea")
                .getBytes(UTF_8);

        assertThatThrownBy(() -> WebhookEvent.fromBytes(body))
                .isInstanceOf(ReadException.class)
                .hasMessageContaining("$.data.conversation.participants[*].access")
                .hasMessageNotContaining("shop.example");
    }

    private static void assertFault(ThrowingCallable asked, String line) {
        assertThatThrownBy(asked)
                .isInstanceOf(ReadException.class)
                .hasMessageContaining(line)
                .hasMessageNotContaining("ann@shop.example");
    }
}
