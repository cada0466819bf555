package dev.talkbind.runtime.internal.json.fast;

import dev.talkbind.runtime.internal.JsonObject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The members of the object that is being read. They are expected to have the shape of the last object that began with
 * the same key.
 */
final class Members {
    private static final Key[] NONE = new Key[0];

    private @Nullable Shape shape; // null as soon as a key differs
    private Key[] keys;
    private @Nullable Object[] values;
    private int size;

    Members(@Nullable Key first) {
        shape = first == null ? null : first.shape();
        keys = shape == null ? NONE : shape.keys;
        values = new Object[shape == null ? 0 : keys.length];
    }

    /** The key that is expected next. */
    @Nullable
    Key expected() {
        return shape != null && size < keys.length ? keys[size] : null;
    }

    @SuppressWarnings("ReferenceEquality") // the expected key is returned as it is
    void add(Key key, @Nullable Object value) {
        if (shape == null || size == keys.length || keys[size] != key) {
            leaveShape();
            keys[size] = key;
        }
        values[size++] = value;
    }

    private void leaveShape() {
        if (shape != null || size == keys.length) {
            int length = Math.max(size + (size >> 1) + 4, 12);
            keys = Arrays.copyOf(keys, length);
            values = Arrays.copyOf(values, length);
            shape = null;
        }
    }

    /** The object, or null if a key is there twice. */
    @Nullable
    JsonObject toObject() {
        if (shape != null && size == shape.size()) {
            return new JsonObject(shape.names, values, size);
        }
        String[] names = new String[size];
        for (int i = 0; i < size; i++) {
            names[i] = keys[i].text();
        }
        if (!areUnique(names)) {
            return null;
        }
        if (size <= Shape.LONGEST) {
            keys[0].shape(new Shape(Arrays.copyOf(keys, size), names));
        }
        return new JsonObject(names, values, size);
    }

    private static boolean areUnique(String[] names) {
        long hashes = 0;
        for (int i = 0; i < names.length; i++) {
            long hash = 1L << names[i].hashCode();
            if ((hashes & hash) != 0 && Arrays.asList(names).indexOf(names[i]) < i) {
                return false;
            }
            hashes |= hash;
            if (i == Shape.LONGEST) {
                return new HashSet<>(List.of(names)).size() == names.length;
            }
        }
        return true;
    }
}
