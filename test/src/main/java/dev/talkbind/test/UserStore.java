package dev.talkbind.test;

import dev.talkbind.test.internal.json.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The users that TalkJS holds, in the order of their ids. */
final class UserStore {
    private static final String CUSTOM = "custom";

    /** C: what webhooks show of a user, which is what GET documents (A). */
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

    /** Those that are held, by their ids. */
    NavigableMap<String, JsonObject> all() {
        return users;
    }

    boolean has(String id) {
        return users.containsKey(id);
    }

    /** Takes an update that is right. */
    void apply(String id, JsonObject patch) {
        JsonObject held = users.computeIfAbsent(
                id, made -> new JsonObject().put("id", made).put("createdAt", clock.millis()));
        Merging.merge(held, taken(patch));
    }

    /** An update without what TalkJS may take and not hold, and in the forms that it holds. */
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

    /** A user as TalkJS shows it: all fields are there (C), custom data is never null (A, C). Null where there is none. */
    @Nullable
    JsonObject shown(String id) {
        JsonObject held = users.get(id);
        return held == null ? null : FIELDS.shown(held);
    }
}
