package dev.talkbind.runtime.json;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** How long a document is whose texts are all plain ASCII, so that its bytes are made at their size. */
final class PlainLength implements BiConsumer<String, @Nullable Object> {
    private static final UserProperty[] FIELDS = UserProperty.values();
    private static final int NULL = 4; // true is as long
    private static final int QUOTES = 2;
    private static final int COMMA = 1;
    private static final int COLON = 1;
    private static final int BRACES = 2;

    private final boolean nulls;
    private int length;

    private PlainLength(boolean nulls) {
        this.nulls = nulls;
    }

    /** The length of a user's document. */
    static int of(User user, WireForm form) {
        int length = 0;
        for (UserProperty field : FIELDS) {
            if (form.writes(field, user)) {
                length += COMMA + UserOutput.NAMES[field.ordinal()].length + of(field, user, form);
            }
        }
        return bracketed(length);
    }

    private static int of(UserProperty field, User user, WireForm form) {
        Object value = user.value(field);
        if (value == null || user.clears(field)) {
            return NULL;
        }
        if (value instanceof String text) {
            return text.length() + QUOTES;
        }
        return value instanceof List<?> texts
                ? of(texts)
                : of(field == UserProperty.CUSTOM ? user.custom() : user.pushTokens(), form.writesNulls());
    }

    private static int of(List<?> texts) {
        int length = 0;
        for (int i = 0; i < texts.size(); i++) {
            length += ((String) texts.get(i)).length() + QUOTES + COMMA;
        }
        return bracketed(length);
    }

    /** The length of an object. */
    static int of(Map<String, ? extends @Nullable Object> members, boolean nulls) {
        PlainLength sum = new PlainLength(nulls);
        members.forEach(sum);
        return bracketed(sum.length);
    }

    /** The length of an object or array whose members have this one, each with a comma before it. */
    private static int bracketed(int members) {
        return members == 0 ? BRACES : BRACES - COMMA + members;
    }

    @Override
    public void accept(String key, @Nullable Object value) {
        if (value != null || nulls) {
            length += key.length()
                    + QUOTES
                    + COLON
                    + COMMA
                    + (value instanceof String text ? text.length() + QUOTES : NULL);
        }
    }
}
