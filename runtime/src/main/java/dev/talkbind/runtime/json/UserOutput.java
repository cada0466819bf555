package dev.talkbind.runtime.json;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.FieldName;
import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import java.util.List;
import java.util.Map;

/** Writes users in one form. */
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
        out.begin('{');
        for (UserProperty field : FIELDS) {
            if (form.writes(field)) {
                field(field, user);
            }
        }
        out.end('}');
    }

    private void field(UserProperty field, User user) {
        Object value = user.value(field);
        if (value instanceof String text) {
            out.key(NAMES[field.ordinal()]);
            text(field, text);
        } else if (value != null && !user.clears(field)) {
            out.key(NAMES[field.ordinal()]);
            values(field, value);
        } else if (form.writesNulls() && user.has(field)) {
            out.key(NAMES[field.ordinal()]);
            out.raw(NULL);
        }
    }

    private void values(UserProperty field, Object value) {
        switch (field) {
            case EMAIL, PHONE -> texts(field, (List<?>) value);
            default -> new MembersOutput(out, path(field), form.writesNulls()).members((Map<?, ?>) value);
        }
    }

    private void texts(UserProperty field, List<?> texts) {
        out.begin('[');
        for (int i = 0; i < texts.size(); i++) {
            out.separate();
            text(field, (String) texts.get(i));
        }
        out.end(']');
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
        return PATHS[field.ordinal()];
    }
}
