package dev.talkbind.test;

import dev.talkbind.test.internal.json.JsonNumber;
import dev.talkbind.test.internal.json.JsonObject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields that TalkJS shows of a user or a conversation, in TalkJS's order. */
final class Fields {
    private static final Set<String> MAPS = Set.of("custom", "participants", "pushTokens");

    private final List<String> names;

    Fields(String... names) {
        this.names = List.of(names);
    }

    boolean has(String field) {
        return names.contains(field);
    }

    /** A copy with every field: a field without a value is null (C), except a map, which is empty (A, C). */
    JsonObject shown(JsonObject held) {
        JsonObject shown = new JsonObject();
        for (String field : names) {
            boolean isEmptyMap = MAPS.contains(field) && !held.has(field);
            shown.put(field, isEmptyMap ? new JsonObject() : held.get(field));
        }
        return shown.copy();
    }

    /** The document in the shape that is switched on. */
    static @Nullable JsonObject shaped(@Nullable JsonObject shown, Switches switches) {
        return shown == null || !switches.has(Shape.ABSENT_FOR_NULL) ? shown : withoutNulls(shown);
    }

    private static JsonObject withoutNulls(JsonObject shown) {
        JsonObject less = shown.copy();
        for (String field : shown.keys()) {
            Object value = shown.get(field);
            if (value == null || value instanceof JsonObject map && map.isEmpty()) {
                less.remove(field);
            }
        }
        return less;
    }

    /**
     * Custom data in which numbers and booleans have become texts. Only {@link Allowance#NUMBERS_IN_CUSTOM_DATA} lets
     * them in.
     */
    static JsonObject texts(JsonObject map) {
        JsonObject texts = new JsonObject();
        map.keys().forEach(key -> texts.put(key, text(map.get(key))));
        return texts;
    }

    private static @Nullable Object text(@Nullable Object value) {
        if (value instanceof JsonNumber number) {
            return number.text();
        }
        return value instanceof Boolean flag ? flag.toString() : value;
    }
}
