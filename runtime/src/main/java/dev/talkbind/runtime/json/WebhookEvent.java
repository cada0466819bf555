package dev.talkbind.runtime.json;

import com.fasterxml.jackson.core.JsonToken;
import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.User;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What TalkJS tells by a webhook. The body is read as JSON once; the users and custom data in it are read when they are asked
 * for, so an event whose user cannot be read is still an event, with its id and type. Immutable.
 *
 * <p>Check the signature of the body before you make an event of it, and take each id once: TalkJS sends an event again where
 * the first answer was late.
 */
public final class WebhookEvent {
    private static final String DATA = "data";

    private final byte[] body;
    private final String id;
    private final String type;

    private WebhookEvent(byte[] body, String id, String type) {
        this.body = body;
        this.id = id;
        this.type = type;
    }

    /**
     * The event that the body of a webhook is, in UTF-8.
     *
     * @throws ReadException where it is no JSON object with an {@code id} and a {@code type}
     */
    public static WebhookEvent fromBytes(byte[] body) {
        byte[] own = body.clone();
        JsonInput in = JsonInput.of(own);
        if (in.token() != JsonToken.START_OBJECT) {
            throw in.fault("an event, which is an object");
        }
        String id = null;
        String type = null;
        KeysOnce keys = new KeysOnce(in);
        for (String name = keys.next(); name != null; name = keys.next()) {
            switch (name) {
                case "id" -> id = text(in);
                case "type" -> type = text(in);
                default -> in.skip();
            }
        }
        if (id == null || type == null) {
            throw in.fault("an event, which has an id and a type");
        }
        in.end();
        return new WebhookEvent(own, id, type);
    }

    /** The event's own id, which is there a second time where TalkJS sends the event again. */
    public String id() {
        return id;
    }

    /** What has happened: {@code user.created}, {@code message.sent}; types that nobody knows yet are events too. */
    public String type() {
        return type;
    }

    /**
     * When it happened; null where the event does not say.
     *
     * @throws ReadException where what it says is no number of milliseconds since 1970
     */
    public @Nullable Instant createdAt() {
        JsonInput in = at("createdAt");
        return in == null ? null : new UserInput(in).time();
    }

    /**
     * A user of the event's data; null where there is none, such as the sender of a message of the system.
     *
     * @param name {@code user}, {@code sender} or {@code recipient}
     * @throws ReadException where it is no user
     */
    public @Nullable User user(String name) {
        JsonInput in = at(DATA, name);
        return in == null ? null : new UserInput(in).user();
    }

    /**
     * The custom data of a part of the event's data; empty where there is none.
     *
     * @param name {@code conversation} or {@code message}, or that of a user
     * @throws ReadException where it is no custom data
     */
    public CustomData customData(String name) {
        JsonInput in = at(DATA, name, "custom");
        CustomData custom = in == null ? null : new MembersInput(in).custom();
        return custom == null ? CustomData.empty() : custom;
    }

    /**
     * A text of the event's data; null where there is none.
     *
     * @param path the names that lead to it: {@code conversation} and {@code id}
     * @throws ReadException where it is no text
     */
    public @Nullable String text(String... path) {
        String[] whole = new String[path.length + 1];
        whole[0] = DATA;
        System.arraycopy(path, 0, whole, 1, path.length);
        JsonInput in = at(whole);
        return in == null ? null : text(in);
    }

    /** The input at a value; null where it is absent or null. */
    private @Nullable JsonInput at(String... path) {
        JsonInput in = JsonInput.of(body);
        for (String name : path) {
            if (!enter(in, name)) {
                return null;
            }
        }
        return in.token() == JsonToken.VALUE_NULL ? null : in;
    }

    private static boolean enter(JsonInput in, String name) {
        if (in.token() != JsonToken.START_OBJECT) {
            return false;
        }
        for (String key = in.nextKey(); key != null; key = in.nextKey()) {
            if (key.equals(name)) {
                return true;
            }
            in.skip();
        }
        return false;
    }

    private static String text(JsonInput in) {
        if (in.token() != JsonToken.VALUE_STRING) {
            throw in.fault("a text");
        }
        return in.text();
    }

    /** The event's type, and nothing of its data: {@code WebhookEvent[user.created]}. */
    @Override
    public String toString() {
        return "WebhookEvent[" + type + "]";
    }
}
