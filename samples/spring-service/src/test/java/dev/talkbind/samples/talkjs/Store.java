package dev.talkbind.samples.talkjs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The users that TalkJS holds. */
final class Store {
    private static final List<String> FIELDS = List.of(
            "availabilityText",
            "createdAt",
            "custom",
            "email",
            "id",
            "locale",
            "name",
            "phone",
            "photoUrl",
            "pushTokens",
            "role",
            "welcomeMessage");

    private final Map<String, ObjectNode> users = new TreeMap<>();
    private final BiConsumer<String, ObjectNode> events;

    /** With what is told of each change: the type of the event, and the user. */
    Store(BiConsumer<String, ObjectNode> events) {
        this.events = events;
    }

    ObjectNode get(String id) {
        return users.get(id);
    }

    Map<String, ObjectNode> all() {
        return users;
    }

    /** What is wrong with each of many updates; empty where nothing is. */
    ObjectNode faults(JsonNode patches, Function<String, String> refusals) {
        ObjectNode faults = JsonMapper.shared().createObjectNode();
        patches.properties().forEach(patch -> {
            String id = patch.getKey();
            String fault = UserRules.fault(patch.getValue(), users.containsKey(id));
            String reason = fault == null ? refusals.apply(id) : fault;
            if (reason != null) {
                faults.put(id, reason);
            }
        });
        return faults;
    }

    /** Takes updates, each id with its own. */
    void apply(JsonNode patches) {
        patches.properties().forEach(patch -> apply(patch.getKey(), (ObjectNode) patch.getValue()));
    }

    private void apply(String id, ObjectNode patch) {
        boolean exists = users.containsKey(id);
        ObjectNode held = users.computeIfAbsent(
                id,
                created -> JsonMapper.shared()
                        .createObjectNode()
                        .put("id", created)
                        .put("createdAt", now()));
        Merging.merge(held, patch);
        events.accept(exists ? "user.updated" : "user.created", shown(held));
    }

    /** A user as TalkJS shows it, in webhooks and over REST: all fields are there (C), custom data is never null (A, C). */
    static ObjectNode shown(ObjectNode held) {
        ObjectNode shown = JsonMapper.shared().createObjectNode();
        for (String field : FIELDS) {
            JsonNode value = held.get(field);
            if (value != null) {
                shown.set(field, value.deepCopy());
            } else if (field.equals("custom") || field.equals("pushTokens")) {
                shown.putObject(field);
            } else {
                shown.putNull(field);
            }
        }
        return shown;
    }

    private static long now() {
        return System.currentTimeMillis();
    }
}
