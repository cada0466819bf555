package dev.talkbind.test;

import dev.talkbind.test.internal.json.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The users that TalkJS holds, ordered by id. */
final class UserStore {
    private static final String CUSTOM = "custom";

    /** C: the fields of a user in webhooks, which are also the fields that GET documents (A). */
    private static final Fields FIELDS = new Fields(
            "availabilityText",
            "createdAt",
            CUSTOM,
            "email",
            "id",
            "locale",
            "name",
            "phone",
            "photoUrl",
            "pushTokens",
            "role",
            "welcomeMessage");

    private final NavigableMap<String, JsonObject> users = new TreeMap<>();
    private final Clock clock;

    UserStore(Clock clock) {
        this.clock = clock;
    }

    /** All users, by id. */
    NavigableMap<String, JsonObject> all() {
        return users;
    }

    boolean has(String id) {
        return users.containsKey(id);
    }

    /** Applies a valid update. */
    void apply(String id, JsonObject patch) {
        JsonObject held = users.computeIfAbsent(
                id, made -> new JsonObject().put("id", made).put("createdAt", clock.millis()));
        Merging.merge(held, taken(patch));
    }

    /** The update in the form that is stored, without members that TalkJS may accept but does not store. */
    private static JsonObject taken(JsonObject patch) {
        JsonObject taken = new JsonObject();
        for (String field : patch.keys()) {
            Object value = patch.get(field);
            if (FIELDS.has(field) && !field.equals("id") && !field.equals("createdAt")) {
                boolean isAddress = field.equals("email") || field.equals("phone");
                taken.put(field, isAddress && value instanceof String ? List.of(value) : value);
            }
        }
        if (patch.get(CUSTOM) instanceof JsonObject map) {
            taken.put(CUSTOM, Fields.texts(map));
        }
        return taken;
    }

    /**
     * A user in the form that TalkJS shows: it has all fields (C), and custom data is never null (A, C). Null if there
     * is no such user.
     */
    @Nullable
    JsonObject shown(String id) {
        JsonObject held = users.get(id);
        return held == null ? null : FIELDS.shown(held);
    }
}
