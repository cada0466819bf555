package dev.talkbind.runtime.internal;

import org.jspecify.annotations.Nullable;

/**
 * An object of a document, with its members in order. A value is a text, a {@link JsonNumber}, a boolean, an object, a
 * list of values, {@link HalfPair#TEXT}, or null for a null.
 */
public final class JsonObject extends PatchMap<Object> {

    /** Keeps the arrays, which must not be written to any more. No key may be there twice. */
    public JsonObject(String[] keys, @Nullable Object[] values, int size) {
        super(keys, values, size);
    }

    public String keyAt(int position) {
        return key(position);
    }

    public @Nullable Object valueAt(int position) {
        return value(position);
    }
}
