package dev.talkbind.runtime.json;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** How long a document is whose texts are all plain ASCII, so that its bytes are made at their size. */
final class PlainLength implements BiConsumer<Object, @Nullable Object> {
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
            if (form.writes(field)) {
                int value = of(field, user, form);
                length += value == 0 ? 0 : UserOutput.NAMES[field.ordinal()].length + value + COMMA;
            }
        }
        return bracketed(length);
    }

    /** The length of a field's value, 0 where it is not written. */
    private static int of(UserProperty field, User user, WireForm form) {
        Object value = user.value(field);
        if (value instanceof String text) {
            return QUOTES + text.length();
        }
        if (value != null && !user.clears(field)) {
            return value instanceof List<?> texts ? of(texts) : of((Map<?, ?>) value, form.writesNulls());
        }
        return form.writesNulls() && user.has(field) ? NULL : 0;
    }

    private static int of(List<?> texts) {
        int length = 0;
        for (int i = 0; i < texts.size(); i++) {
            length += ((String) texts.get(i)).length() + QUOTES + COMMA;
        }
        return bracketed(length);
    }

    /** The length of an object. */
    static int of(Map<?, ? extends @Nullable Object> members, boolean nulls) {
        PlainLength sum = new PlainLength(nulls);
        members.forEach(sum);
        return bracketed(sum.length);
    }

    /** The length of an object or array whose members have this one, each with a comma before it. */
    private static int bracketed(int members) {
        return members == 0 ? BRACES : BRACES - COMMA + members;
    }

    @Override
    public void accept(Object key, @Nullable Object value) {
        if (value != null || nulls) {
            length += ((String) key).length()
                    + QUOTES
                    + COLON
                    + COMMA
                    + (value instanceof String text ? text.length() + QUOTES : NULL);
        }
    }
}
