package dev.talkbind.samples.talkjs;

import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * What TalkJS takes as a user, in the documented types. How it answers to others is not documented (U); the fake refuses all
 * of them, so that a test finds them.
 */
final class UserRules {
    private static final Set<String> TEXTS = Set.of("welcomeMessage", "photoUrl", "role", "availabilityText", "locale");

    private UserRules() {}

    /** What is wrong with an update; null where nothing is. */
    static String fault(JsonNode patch, boolean exists) {
        if (!patch.isObject()) {
            return "not an object";
        }
        // A: required where the user does not exist yet
        if (!exists && !patch.has("name")) {
            return "`name` is required.";
        }
        return patch.properties().stream()
                .filter(field -> !isRight(field.getKey(), field.getValue()))
                .map(field -> "`" + field.getKey() + "` is not right.")
                .findFirst()
                .orElse(null);
    }

    private static boolean isRight(String field, JsonNode value) {
        return switch (field) {
            case "name" -> value.isString(); // A: never null
            case "email", "phone" -> value.isNull() || value.isArray() && all(value, JsonNode::isString); // A over REST
            case "custom" -> value.isNull() || value.isObject() && all(value, v -> v.isString() || v.isNull()); // A, D
            case "pushTokens" ->
                value.isNull() || value.isObject() && all(value, v -> v.isNull() || v.isBoolean()); // A
            default -> TEXTS.contains(field) && (value.isString() || value.isNull()); // A
        };
    }

    private static boolean all(JsonNode values, Predicate<JsonNode> rule) {
        return values.valueStream().allMatch(rule);
    }
}
