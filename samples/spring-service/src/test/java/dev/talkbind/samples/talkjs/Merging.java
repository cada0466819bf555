package dev.talkbind.samples.talkjs;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * TalkJS's merge rule, written anew and not with Talkbind's, so that the two are held against each other: what is absent stays,
 * a null clears, a value sets (A: PUT acts like PATCH). Custom data merges key by key, and a key stays until a null deletes it
 * (A for the Data API, D over REST).
 */
final class Merging {
    private static final Set<String> MAPS = Set.of("custom", "pushTokens");

    private Merging() {}

    static void merge(ObjectNode held, ObjectNode patch) {
        patch.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (MAPS.contains(field.getKey()) && value.isObject()) {
                JsonNode map = held.get(field.getKey());
                ObjectNode target = map == null ? held.putObject(field.getKey()) : (ObjectNode) map;
                value.properties().forEach(entry -> put(target, entry.getKey(), entry.getValue()));
            } else {
                put(held, field.getKey(), value);
            }
        });
    }

    private static void put(ObjectNode target, String key, JsonNode value) {
        if (value.isNull()) {
            target.remove(key);
        } else {
            target.set(key, value);
        }
    }
}
