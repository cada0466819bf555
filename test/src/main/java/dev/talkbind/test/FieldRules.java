package dev.talkbind.test;

import dev.talkbind.test.internal.json.JsonNumber;
import dev.talkbind.test.internal.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of single values. Each method returns what is wrong with a value, or null if nothing is. */
record FieldRules(Switches switches) {
    private static final int LONGEST_NAME = 100;
    private static final String NULL_CHARACTER = "holds the character U+0000.";

    /** A reason that names the field. The field's name may come from outside. */
    static String named(String field, String fault) {
        return "`" + field.substring(0, Math.min(LONGEST_NAME, field.length())) + "` " + fault;
    }

    /** An empty text has a rule of its own: see {@link Allowance#EMPTY_TEXT}. */
    @Nullable
    String text(@Nullable Object value) {
        if (!(value instanceof String text)) {
            return "must be a string.";
        }
        if (text.isEmpty() && !switches.allows(Allowance.EMPTY_TEXT)) {
            return "is empty.";
        }
        return holdsNullCharacter(text) ? NULL_CHARACTER : null;
    }

    @Nullable
    String textOrNull(@Nullable Object value) {
        return value == null ? null : text(value);
    }

    @Nullable
    String texts(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (!(value instanceof List<?> list) || !list.stream().allMatch(String.class::isInstance)) {
            return "must be a list of strings.";
        }
        return list.stream().anyMatch(text -> holdsNullCharacter((String) text)) ? NULL_CHARACTER : null;
    }

    /** A: over REST, only lists. */
    @Nullable
    String addresses(@Nullable Object value) {
        return value instanceof String && switches.allows(Allowance.ADDRESS_AS_TEXT) ? text(value) : texts(value);
    }

    /** A: a flat map of texts, or null. */
    @Nullable
    String custom(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (!(value instanceof JsonObject map)) {
            return "must be an object of strings.";
        }
        for (String key : map.keys()) {
            String fault = customEntry(key, map.get(key));
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    private @Nullable String customEntry(String key, @Nullable Object value) {
        if (key.isEmpty() && !switches.allows(Allowance.EMPTY_CUSTOM_KEY)) {
            return "has an empty key.";
        }
        if (holdsNullCharacter(key) || value instanceof String text && holdsNullCharacter(text)) {
            return NULL_CHARACTER;
        }
        return isCustomValue(value) ? null : "values must be strings.";
    }

    private boolean isCustomValue(@Nullable Object value) {
        if (value == null) {
            return switches.allows(Allowance.NULL_IN_CUSTOM_DATA);
        }
        boolean isOther = value instanceof JsonNumber || value instanceof Boolean;
        return value instanceof String || isOther && switches.allows(Allowance.NUMBERS_IN_CUSTOM_DATA);
    }

    /** A: true sets a token, null removes it. */
    @Nullable
    String pushTokens(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (!(value instanceof JsonObject map)) {
            return "must be an object.";
        }
        for (String key : map.keys()) {
            Object set = map.get(key);
            if (set != null && !set.equals(true)) {
                return "values must be true or null.";
            }
        }
        return null;
    }

    /** The id of a user or a conversation. */
    @Nullable
    String id(String id) {
        if (id.isEmpty()) {
            return "The id is empty.";
        }
        if (id.contains("/") && !switches.allows(Allowance.SLASH_IN_ID)) {
            return "The id holds a slash.";
        }
        return holdsNullCharacter(id) ? "The id " + NULL_CHARACTER : null;
    }

    private boolean holdsNullCharacter(String text) {
        return text.indexOf('\0') >= 0 && !switches.allows(Allowance.NULL_CHARACTER);
    }
}
