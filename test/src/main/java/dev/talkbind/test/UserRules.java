package dev.talkbind.test;

import dev.talkbind.test.internal.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules for users, according to the documented types. TalkJS does not document its answer to anything else (U), so
 * all of that is refused, and tests find it.
 */
record UserRules(Switches switches, FieldRules fields) {
    /** All mistakes of an update; empty if there are none. No reason shows a value. */
    List<String> faults(String id, @Nullable Object update, boolean exists) {
        List<String> faults = new ArrayList<>();
        String idFault = fields.id(id);
        if (idFault != null) {
            faults.add(idFault);
        }
        if (!(update instanceof JsonObject patch)) {
            faults.add("The user is not an object.");
            return faults;
        }
        if (!patch.has("name") && !(exists && switches.allows(Allowance.UPDATE_WITHOUT_NAME))) {
            faults.add("`name` is required when a user is " + (exists ? "updated." : "created."));
        }
        for (String field : patch.keys()) {
            String fault = fault(id, field, patch.get(field));
            if (fault != null) {
                faults.add(FieldRules.named(field, fault));
            }
        }
        return faults;
    }

    private @Nullable String fault(String id, String field, @Nullable Object value) {
        return switch (field) {
            case "id" -> bodyId(id, value);
            case "name" -> fields.text(value); // A: never null
            case "email", "phone" -> fields.addresses(value);
            case "custom" -> fields.custom(value);
            case "pushTokens" -> fields.pushTokens(value);
            case "availabilityText" ->
                switches.allows(Allowance.AVAILABILITY_TEXT) ? fields.textOrNull(value) : unknown();
            case "welcomeMessage", "photoUrl", "role", "locale" -> fields.textOrNull(value); // A
            default -> unknown();
        };
    }

    private @Nullable String unknown() {
        return switches.allows(Allowance.UNKNOWN_MEMBERS) ? null : "is not a field of a user.";
    }

    private @Nullable String bodyId(String id, @Nullable Object value) {
        if (!switches.allows(Allowance.ID_IN_BODY)) {
            return "belongs in the path and not in the body.";
        }
        return id.equals(value) ? null : "is not the id of the path.";
    }
}
