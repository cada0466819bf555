package dev.talkbind.runtime.json;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.FieldName;
import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import java.util.List;
import java.util.Map;

/** Writes users, in the form of the output. */
final class UserOutput {
    private static final UserProperty[] FIELDS = UserProperty.values();
    private static final byte[][] NAMES = new byte[FIELDS.length][]; // with quotes and colon
    private static final String[] PATHS = new String[FIELDS.length];
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    static {
        for (UserProperty field : FIELDS) {
            String name = FieldName.of(field);
            NAMES[field.ordinal()] = EncodedKeys.encoded(name);
            PATHS[field.ordinal()] = "$.".concat(name);
        }
    }

    private UserOutput() {}

    /** Writes a user as one JSON value. */
    static void write(User user, JsonOutput out) {
        WireForm form = out.form();
        form.check(user);
        String id = user.id();
        if (id != null && form.writesBareId(user)) {
            text(UserProperty.ID, id, out);
            return;
        }
        out.begin('{');
        for (UserProperty field : FIELDS) {
            if (form.writes(field)) {
                field(field, user, out);
            }
        }
        out.end('}');
    }

    private static void field(UserProperty field, User user, JsonOutput out) {
        Object value = user.value(field);
        if (value instanceof String text) {
            out.key(NAMES[field.ordinal()]);
            text(field, text, out);
        } else if (value != null && !user.clears(field)) {
            out.key(NAMES[field.ordinal()]);
            values(field, value, out);
        } else if (out.form().writesNulls() && user.has(field)) {
            out.key(NAMES[field.ordinal()]);
            out.raw(NULL);
        }
    }

    private static void values(UserProperty field, Object value, JsonOutput out) {
        switch (field) {
            case EMAIL, PHONE -> texts(field, (List<?>) value, out);
            default -> new MembersOutput(out, path(field)).members((Map<?, ?>) value);
        }
    }

    private static void texts(UserProperty field, List<?> texts, JsonOutput out) {
        out.begin('[');
        for (int i = 0; i < texts.size(); i++) {
            out.separate();
            text(field, (String) texts.get(i), out);
        }
        out.end(']');
    }

    private static void text(UserProperty field, String text, JsonOutput out) {
        if (!out.text(text)) {
            throw unsendable(path(field));
        }
    }

    static InvalidUserException unsendable(String path) {
        return new InvalidUserException(path + ": holds half a surrogate pair, and cannot be sent");
    }

    private static String path(UserProperty field) {
        return PATHS[field.ordinal()];
    }
}
