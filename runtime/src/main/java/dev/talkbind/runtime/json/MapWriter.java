package dev.talkbind.runtime.json;

import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.internal.MergeRule;
import dev.talkbind.runtime.internal.PatchMap;
import dev.talkbind.runtime.internal.json.JsonPath;
import dev.talkbind.runtime.internal.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Writes flat maps as objects, whose values are texts, {@code true} or null. */
final class MapWriter {
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};
    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};

    private static final String PROTOTYPE = "__proto__";

    private MapWriter() {}

    /** Writes the map that a user's field holds; the field is empty if the map is the whole document. */
    static void members(PatchMap<?> map, String field, JsonWriter out) {
        out.begin('{');
        for (int i = 0; i < map.size(); i++) {
            Object value = MergeRule.valueAt(map, i);
            if (value != null || out.form().writesNulls()) {
                member(MergeRule.keyAt(map, i), value, field, out);
            }
        }
        out.end('}');
    }

    /** Writes custom data as a whole document. */
    static void custom(PatchMap<String> data, JsonWriter out) {
        if (data.clearsAll() && !data.isEmpty()) {
            throw InvalidUserException.twoUpdates("custom data");
        }
        if (data.clearsAll()) {
            out.raw(NULL);
        } else {
            members(data, "", out);
        }
    }

    private static void member(String key, @Nullable Object value, String field, JsonWriter out) {
        if (out.form().isScriptSafe() && key.equals(PROTOTYPE)) {
            throw new InvalidUserException(path(field) + ": key __proto__ is the prototype in a page's JavaScript");
        }
        if (!out.key(key)) {
            throw new InvalidUserException(path(field) + ": a key holds half a surrogate pair, and cannot be sent");
        }
        if (value == null) {
            out.raw(NULL);
        } else if (!(value instanceof String text)) {
            out.raw(TRUE);
        } else if (!out.text(text)) {
            throw UserDocumentWriter.unsendable(path(field).member(key));
        }
    }

    private static JsonPath path(String field) {
        return field.isEmpty() ? JsonPath.ROOT : JsonPath.ROOT.member(field);
    }
}
