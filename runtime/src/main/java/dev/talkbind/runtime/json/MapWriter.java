package dev.talkbind.runtime.json;

import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.internal.PatchMap;
import dev.talkbind.runtime.internal.json.JsonPath;
import dev.talkbind.runtime.internal.json.JsonWriter;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Writes flat maps as objects, whose values are texts, {@code true} or null. */
final class MapWriter implements BiConsumer<Object, @Nullable Object> {
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};
    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};

    private static final String PROTOTYPE = "__proto__";

    private final JsonWriter out;
    private final String field;

    /** {@code field} is the user's field that holds the map; empty if the map is the whole document. */
    MapWriter(JsonWriter out, String field) {
        this.out = out;
        this.field = field;
    }

    void members(Map<?, ? extends @Nullable Object> map) {
        out.begin('{');
        map.forEach(this);
        out.end('}');
    }

    /** Writes custom data as a whole document. */
    void custom(PatchMap<String> data) {
        if (data.clearsAll() && !data.isEmpty()) {
            throw InvalidUserException.twoUpdates("custom data");
        }
        if (data.clearsAll()) {
            out.raw(NULL);
        } else {
            members(data);
        }
    }

    @Override
    public void accept(Object name, @Nullable Object value) {
        if (value != null || out.form().writesNulls()) {
            member((String) name, value);
        }
    }

    private void member(String key, @Nullable Object value) {
        if (out.form().isScriptSafe() && key.equals(PROTOTYPE)) {
            throw new InvalidUserException(path() + ": key __proto__ is the prototype in a page's JavaScript");
        }
        if (!out.key(key)) {
            throw new InvalidUserException(path() + ": a key holds half a surrogate pair, and cannot be sent");
        }
        if (value == null) {
            out.raw(NULL);
        } else if (!(value instanceof String text)) {
            out.raw(TRUE);
        } else if (!out.text(text)) {
            throw UserDocumentWriter.unsendable(path().member(key));
        }
    }

    private JsonPath path() {
        return field.isEmpty() ? JsonPath.ROOT : JsonPath.ROOT.member(field);
    }
}
