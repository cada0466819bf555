package dev.talkbind.test;

import dev.talkbind.test.internal.json.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The conversations that TalkJS holds, ordered by id. */
final class ConversationStore {
    private static final String PARTICIPANTS = "participants";

    /** C: the fields of a conversation in webhooks. */
    private static final Fields FIELDS =
            new Fields("createdAt", "custom", "id", PARTICIPANTS, "photoUrl", "subject", "topicId", "welcomeMessages");

    private final NavigableMap<String, JsonObject> conversations = new TreeMap<>();
    private final Clock clock;

    ConversationStore(Clock clock) {
        this.clock = clock;
    }

    /** All conversations, by id. */
    NavigableMap<String, JsonObject> all() {
        return conversations;
    }

    boolean has(String id) {
        return conversations.containsKey(id);
    }

    /** Applies a valid update. Participants are sent as a list of ids, and shown as a map (C). */
    void apply(String id, JsonObject patch) {
        JsonObject held = conversations.computeIfAbsent(
                id, made -> new JsonObject().put("id", made).put("createdAt", clock.millis()));
        JsonObject rest = new JsonObject();
        for (String field : patch.keys()) {
            if (FIELDS.has(field) && !field.equals(PARTICIPANTS)) {
                rest.put(field, patch.get(field));
            }
        }
        if (patch.get(PARTICIPANTS) instanceof List<?> ids) {
            held.put(PARTICIPANTS, participants(ids));
        }
        if (patch.get("custom") instanceof JsonObject map) {
            rest.put("custom", Fields.texts(map));
        }
        Merging.merge(held, rest);
    }

    private static JsonObject participants(List<?> ids) {
        JsonObject participants = new JsonObject();
        for (Object id : ids) {
            participants.object((String) id).put("access", "ReadWrite").put("notify", true);
        }
        return participants;
    }

    /** Whether a user is a participant. */
    boolean hasParticipant(String conversation, String userId) {
        JsonObject held = conversations.get(conversation);
        return held != null && held.get(PARTICIPANTS) instanceof JsonObject map && map.has(userId);
    }

    /** A conversation in the form that TalkJS shows; null if there is none. */
    @Nullable
    JsonObject shown(String id) {
        JsonObject held = conversations.get(id);
        return held == null ? null : FIELDS.shown(held);
    }
}
