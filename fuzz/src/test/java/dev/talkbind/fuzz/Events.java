package dev.talkbind.fuzz;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.json.WebhookEvent;
import java.util.List;
import java.util.function.Function;

/** A webhook's body is an event by the rules, or refused; and so is each part of an event. */
final class Events {
    private static final List<String> PARTS = List.of("user", "sender", "recipient", "message", "conversation");

    private Events() {}

    static void check(byte[] body) {
        WebhookEvent event;
        try {
            event = WebhookEvent.fromBytes(body);
        } catch (ReadException refused) {
            Messages.check(refused);
            Law.holds(!isEvent(body), "refused, and an event by the rules");
            return;
        }
        Law.holds(isEvent(body), "read, and no event by the rules");
        check(event, Json.of(body));
    }

    private static boolean isEvent(byte[] body) {
        try {
            Json json = Json.of(body);
            Rules.text(at(json, "id"));
            Rules.text(at(json, "type"));
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private static void check(WebhookEvent event, Json json) {
        Law.equal(event.id(), Rules.text(at(json, "id")));
        Law.equal(event.type(), Rules.text(at(json, "type")));
        Outcome.agreed(event::createdAt, () -> Rules.orNull(at(json, "createdAt"), Rules::time));
        for (String part : PARTS) {
            Outcome.agreed(() -> event.user(part), () -> read(Rules::user, json, "data", part));
            Outcome.agreed(() -> event.customData(part), () -> {
                CustomData custom = read(Rules::custom, json, "data", part, "custom");
                return custom == null ? CustomData.empty() : custom;
            });
            Outcome.agreed(() -> event.text(part, "id"), () -> read(Rules::text, json, "data", part, "id"));
        }
    }

    private static <T> T read(Function<Json, T> rule, Json json, String... path) {
        return Rules.orNull(at(json, path), rule);
    }

    /** What is there; null in JSON where nothing is. Nothing is inside what is not an object. */
    private static Json at(Json json, String... path) {
        Json at = json;
        for (String name : path) {
            Refused.unless(at instanceof Json.Members || Rules.isNull(at));
            at = at instanceof Json.Members members ? members.byKey().getOrDefault(name, Json.NULL) : Json.NULL;
        }
        return at;
    }
}
