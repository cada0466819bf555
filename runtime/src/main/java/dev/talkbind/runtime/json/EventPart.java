package dev.talkbind.runtime.json;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.internal.JsonNumber;
import dev.talkbind.runtime.internal.JsonObject;
import dev.talkbind.runtime.internal.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object in a webhook: the event's data, a conversation, or a message. A path is the names of the members that lead
 * to a value: {@code text("conversation", "id")}. If a value is absent or null, the result is null or empty, and so is
 * everything inside it. If a value has another type, the result is a {@link ReadException}, which names the JSON path
 * and the method that reads the value. Immutable.
 */
public sealed class EventPart permits WebhookEvent {
    private static final JsonObject EMPTY = new JsonObject(new String[0], new Object[0], 0);

    private static final String CUSTOM = "custom";

    private final @Nullable Object whole;
    private final JsonPath path;

    EventPart(@Nullable Object whole, JsonPath path) {
        this.whole = whole;
        this.path = path;
    }

    /**
     * A text; null if there is none.
     *
     * @throws ReadException if it has another type
     */
    public @Nullable String text(String... path) {
        Object value = value(path);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw fault(value, path);
    }

    /**
     * A whole number, such as a time in milliseconds; empty if there is none.
     *
     * @throws ReadException if it has another type, or is out of the range of a long
     */
    public OptionalLong number(String... path) {
        Object value = value(path);
        if (value == null) {
            return OptionalLong.empty();
        }
        if (!(value instanceof JsonNumber number)) {
            throw fault(value, path);
        }
        try {
            return OptionalLong.of(Long.parseLong(number.text()));
        } catch (NumberFormatException quotesTheText) {
            throw at(path).fault("a whole number that a long holds");
        }
    }

    /**
     * A boolean; empty if there is none.
     *
     * @throws ReadException if it has another type
     */
    public Optional<Boolean> flag(String... path) {
        Object value = value(path);
        if (value == null || value instanceof Boolean) {
            return Optional.ofNullable((Boolean) value);
        }
        throw fault(value, path);
    }

    /**
     * A list of texts, such as the ids of the users who have read a message; empty if there is none; unmodifiable.
     *
     * @throws ReadException if it or an element has another type
     */
    public List<String> texts(String... path) {
        List<String> texts = new ArrayList<>();
        for (Object element : list(path)) {
            if (!(element instanceof String text)) {
                throw at(path).element(texts.size()).fault(element, "a text");
            }
            texts.add(text);
        }
        return List.copyOf(texts);
    }

    /**
     * The keys of an object, such as the ids of a conversation's participants; empty if there is none; unmodifiable.
     *
     * @throws ReadException if it has another type
     */
    public Set<String> keys(String... path) {
        return object(path).keySet();
    }

    /**
     * An object; empty if there is none.
     *
     * @throws ReadException if it has another type
     */
    public Optional<EventPart> part(String... path) {
        return value(path) == null ? Optional.empty() : Optional.of(new EventPart(object(path), at(path)));
    }

    /**
     * A list of objects, such as the messages of a notification; empty if there is none; unmodifiable.
     *
     * @throws ReadException if it or an element has another type
     */
    public List<EventPart> parts(String... path) {
        List<EventPart> parts = new ArrayList<>();
        for (Object element : list(path)) {
            JsonPath at = at(path).element(parts.size());
            if (!(element instanceof JsonObject part)) {
                throw at.fault(element, "an object");
            }
            parts.add(new EventPart(part, at));
        }
        return List.copyOf(parts);
    }

    /**
     * A user; null if there is none. A system message, for example, has no sender.
     *
     * @param path {@code user}, {@code sender} or {@code recipient}
     * @throws ReadException if it is not a user
     */
    public @Nullable User user(String... path) {
        Object value = value(path);
        return value == null ? null : UserDocumentReader.user(value, at(path));
    }

    /**
     * The custom data of an object; empty if there is none.
     *
     * @param path {@code conversation}, {@code message} or a user; without a path, the custom data of this object
     * @throws ReadException if it is not custom data
     */
    public CustomData customData(String... path) {
        boolean isNamed = path.length > 0 && path[path.length - 1].equals(CUSTOM);
        CustomData custom = isNamed
                ? UserDocumentReader.custom(value(path), at(path), null)
                : UserDocumentReader.custom(object(path).get(CUSTOM), at(path), CUSTOM);
        return custom == null ? CustomData.empty() : custom;
    }

    private @Nullable Object value(String... steps) {
        Object value = whole;
        for (int i = 0; value != null && i < steps.length; i++) {
            if (!(value instanceof JsonObject inner)) {
                throw fault(value, List.of(steps).subList(0, i).toArray(new String[0]));
            }
            value = inner.get(steps[i]);
        }
        return value;
    }

    private JsonObject object(String... steps) {
        Object value = value(steps);
        if (value == null || value instanceof JsonObject) {
            return value == null ? EMPTY : (JsonObject) value;
        }
        throw fault(value, steps);
    }

    private List<?> list(String... steps) {
        Object value = value(steps);
        if (value == null || value instanceof List<?>) {
            return value == null ? List.of() : (List<?>) value;
        }
        throw fault(value, steps);
    }

    private JsonPath at(String... steps) {
        JsonPath at = path;
        for (String step : steps) {
            at = at.member(step);
        }
        return at;
    }

    /** The problem that a value was read as another type; it names the right method. */
    private ReadException fault(Object value, String... steps) {
        String method = value instanceof String
                ? "text"
                : value instanceof JsonNumber
                        ? "number"
                        : value instanceof Boolean ? "flag" : value instanceof JsonObject ? "part" : listMethod(value);
        return at(steps).fault(value, "what was asked for, but read by " + method);
    }

    private static String listMethod(Object value) {
        return value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof JsonObject
                ? "parts"
                : "texts";
    }

    /** Shows the path, but nothing of the content: {@code EventPart[$.data.messages[0]]}. */
    @Override
    public String toString() {
        return "EventPart[" + path + "]";
    }
}
