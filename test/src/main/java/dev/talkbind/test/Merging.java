package dev.talkbind.test;

import dev.talkbind.test.internal.json.JsonObject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * TalkJS's merge rule. It is written anew, without Talkbind's run time, so that a test compares the two. An absent
 * field stays, a null clears, and a value sets (A: PUT works like PATCH). Custom data merges key by key, and a key
 * stays until a null deletes it (A for the Data API, D over REST). An empty list clears (D).
 */
final class Merging {
    private static final Set<String> MAPS = Set.of("custom", "pushTokens");

    private Merging() {}

    static void merge(JsonObject held, JsonObject patch) {
        for (String field : patch.keys()) {
            Object value = patch.get(field);
            if (MAPS.contains(field) && value instanceof JsonObject map) {
                JsonObject target = held.object(field);
                map.keys().forEach(key -> put(target, key, map.get(key)));
            } else {
                put(held, field, value);
            }
        }
    }

    private static void put(JsonObject target, String key, @Nullable Object value) {
        if (value == null || value.equals(List.of())) {
            target.remove(key);
        } else {
            target.put(key, value);
        }
    }
}
