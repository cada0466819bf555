package dev.talkbind.test;

import dev.talkbind.test.internal.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The rules for conversations. Whatever they do not allow is refused, as with users. */
record ConversationRules(Switches switches, FieldRules fields, Predicate<String> isUser) {

    /** All mistakes of an update; empty if there are none. No reason shows a value. */
    List<String> faults(String id, @Nullable Object update) {
        List<String> faults = new ArrayList<>();
        String idFault = fields.id(id);
        if (idFault != null) {
            faults.add(idFault);
        }
        if (!(update instanceof JsonObject patch)) {
            faults.add("The conversation is not an object.");
            return faults;
        }
        for (String field : patch.keys()) {
            String fault = fault(field, patch.get(field));
            if (fault != null) {
                faults.add(FieldRules.named(field, fault));
            }
        }
        return faults;
    }

    private @Nullable String fault(String field, @Nullable Object value) {
        return switch (field) {
            case "participants" -> participants(value);
            case "subject", "photoUrl" -> fields.textOrNull(value);
            case "welcomeMessages" -> fields.texts(value);
            case "custom" -> fields.custom(value);
            default -> switches.allows(Allowance.UNKNOWN_MEMBERS) ? null : "is not a field of a conversation.";
        };
    }

    private @Nullable String participants(@Nullable Object value) {
        if (!(value instanceof List<?> ids)) {
            return "must be a list of users' ids.";
        }
        for (Object id : ids) {
            if (!(id instanceof String text) || fields.id(text) != null) {
                return "must be a list of users' ids.";
            }
            if (!switches.allows(Allowance.UNKNOWN_PARTICIPANTS) && !isUser.test(text)) {
                return "has the id of a user who does not exist.";
            }
        }
        return null;
    }
}
