package dev.talkbind.runtime.json;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.internal.PatchMap;
import dev.talkbind.runtime.internal.json.JsonPath;
import dev.talkbind.runtime.internal.json.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes users in the writer's form. */
final class UserDocumentWriter {
    private static final UserProperty[] FIELDS = UserProperty.values();
    private static final byte[][] NAMES = new byte[FIELDS.length][]; // with quotes and a colon
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    static {
        for (UserProperty field : FIELDS) {
            NAMES[field.ordinal()] = JsonWriter.ready(field.fieldName());
        }
    }

    private UserDocumentWriter() {}

    /** Writes a user as one JSON value. */
    static void write(User user, JsonWriter out) {
        WireForm form = out.form();
        user.check(form);
        String id = user.id();
        if (id != null && form.writesBareId() && user.isIdAlone(form)) {
            text(UserProperty.ID, id, out);
            return;
        }
        out.begin('{');
        for (UserProperty field : FIELDS) {
            if (user.has(field) && form.writes(field)) {
                member(field, user.clears(field) ? null : user.value(field), out);
            }
        }
        out.end('}');
    }

    private static void member(UserProperty field, @Nullable Object value, JsonWriter out) {
        if (value == null && !out.form().writesNulls()) {
            return;
        }
        out.key(NAMES[field.ordinal()]);
        if (value == null) {
            out.raw(NULL);
        } else if (value instanceof String text) {
            text(field, text, out);
        } else if (value instanceof PatchMap<?> map) {
            MapWriter.members(map, field.fieldName(), out);
        } else {
            texts(field, (List<?>) value, out);
        }
    }

    private static void texts(UserProperty field, List<?> texts, JsonWriter out) {
        out.begin('[');
        for (int i = 0; i < texts.size(); i++) {
            out.separate();
            text(field, (String) texts.get(i), out);
        }
        out.end(']');
    }

    private static void text(UserProperty field, String text, JsonWriter out) {
        if (!out.text(text)) {
            throw unsendable(JsonPath.ROOT.member(field.fieldName()));
        }
    }

    static InvalidUserException unsendable(Object path) {
        return new InvalidUserException(path + ": holds half a surrogate pair, and cannot be sent");
    }
}
