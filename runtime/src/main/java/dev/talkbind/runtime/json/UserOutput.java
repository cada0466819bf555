package dev.talkbind.runtime.json;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.FieldName;
import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Writes users in one form. */
final class UserOutput {
    private static final UserProperty[] FIELDS = UserProperty.values();
    private static final byte[][] NAMES = names();
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    private final JsonOutput out;
    private final WireForm form;

    UserOutput(JsonOutput out, WireForm form) {
        this.out = out;
        this.form = form;
    }

    /** Writes a user as one JSON value. */
    void user(User user) {
        form.check(user);
        String id = user.id();
        if (id != null && form.writesBareId(user)) {
            text(UserProperty.ID, id);
            return;
        }
        out.raw('{');
        for (UserProperty field : FIELDS) {
            if (form.writes(field, user)) {
                out.separate();
                out.raw(NAMES[field.ordinal()]);
                value(field, user);
            }
        }
        out.raw('}');
    }

    private void value(UserProperty field, User user) {
        Object value = user.value(field);
        if (value == null || user.clears(field)) {
            out.raw(NULL);
        } else if (value instanceof String text) {
            text(field, text);
        } else if (value instanceof List<?> texts) {
            texts(field, texts);
        } else if (value instanceof Map<?, ?>) {
            Map<String, ?> members = field == UserProperty.CUSTOM ? user.custom() : user.pushTokens();
            new MembersOutput(out, path(field), form.writesNulls()).members(members);
        }
    }

    private void texts(UserProperty field, List<?> texts) {
        out.raw('[');
        for (Object text : texts) {
            out.separate();
            text(field, (String) text);
        }
        out.raw(']');
    }

    private void text(UserProperty field, String text) {
        if (!out.text(text)) {
            throw unsendable(path(field));
        }
    }

    static InvalidUserException unsendable(String path) {
        return new InvalidUserException(path + ": holds half a surrogate pair, and cannot be sent");
    }

    private static String path(UserProperty field) {
        return "$.".concat(FieldName.of(field));
    }

    private static byte[][] names() {
        byte[][] names = new byte[FIELDS.length][];
        for (UserProperty field : FIELDS) {
            names[field.ordinal()] =
                    "\"".concat(FieldName.of(field)).concat("\":").getBytes(StandardCharsets.ISO_8859_1);
        }
        return names;
    }
}
