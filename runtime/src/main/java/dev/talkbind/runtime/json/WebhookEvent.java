package dev.talkbind.runtime.json;

import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.internal.JsonObject;
import dev.talkbind.runtime.internal.json.JsonPath;
import dev.talkbind.runtime.internal.json.JsonReader;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The content of a webhook. Its paths begin at the event's data: {@code event.text("conversation", "id")}. The body is
 * read as JSON once, but its parts are read only when they are asked for. So an event whose user cannot be read is
 * still an event, with its id and type. Immutable.
 *
 * <p>Verify the signature of the body before you read it as an event, and handle each id once: TalkJS sends an event
 * again if the first answer was late.
 */
public final class WebhookEvent extends EventPart {
    private final JsonObject event;
    private final String id;
    private final String type;

    private WebhookEvent(JsonObject event, String id, String type) {
        super(event.get("data"), JsonPath.ROOT.member("data"));
        this.event = event;
        this.id = id;
        this.type = type;
    }

    /**
     * Reads an event from the body of a webhook, in UTF-8.
     *
     * @throws ReadException if it is not a JSON object with an {@code id} and a {@code type}
     */
    public static WebhookEvent fromBytes(byte[] body) {
        Object tree = JsonReader.read(body);
        if (!(tree instanceof JsonObject event)) {
            throw JsonPath.ROOT.fault(tree, "an event, which is an object");
        }
        return new WebhookEvent(event, text(event, "id"), text(event, "type"));
    }

    private static String text(JsonObject event, String name) {
        Object value = event.get(name);
        if (value == null) {
            throw JsonPath.ROOT.fault("an event, which has an id and a type");
        }
        if (!(value instanceof String text)) {
            throw JsonPath.ROOT.member(name).fault(value, "a text");
        }
        return text;
    }

    /** The event's own id. TalkJS may send an event twice, with the same id. */
    public String id() {
        return id;
    }

    /** The type of the event, such as {@code user.created} or {@code message.sent}. Unknown types are events, too. */
    public String type() {
        return type;
    }

    /**
     * When it happened; null if the event does not say.
     *
     * @throws ReadException if it is not a number of milliseconds since 1970
     */
    public @Nullable Instant createdAt() {
        return UserDocumentReader.time(event.get("createdAt"), JsonPath.ROOT, "createdAt");
    }

    /** Shows the event's type, but nothing of its data: {@code WebhookEvent[user.created]}. */
    @Override
    public String toString() {
        return "WebhookEvent[" + type + "]";
    }
}
