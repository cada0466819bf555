package dev.talkbind.runtime.internal;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects the entries of a {@link PatchMap}; not for several threads at once. If a map shares its arrays, they are
 * copied on write: the map that the builder began with, or a map that it has built.
 *
 * <p>A mapper sets the keys of the map that it began with, in their order. So the builder first guesses that the next
 * key is the one after the last; without this guess, writing a user takes 15 % longer.
 *
 * @param <V> the values
 */
public class PatchMapBuilder<V> {
    private String[] keys;
    private @Nullable Object[] values;
    private int size;
    private int next; // the position after the last key that was set: mappers set keys in order
    private boolean isKeyShared;
    private boolean isValueShared;
    private boolean clearsAll;
    private @Nullable KeyIndex index; // of a long map

    /** A builder without entries, with room for this many. */
    protected PatchMapBuilder(int expected) {
        keys = new String[Math.max(expected, 4)];
        values = new Object[keys.length];
    }

    /** A builder that begins with the entries of a map. */
    protected PatchMapBuilder(PatchMap<V> start) {
        keys = start.keys();
        values = start.copyOfValues();
        size = start.size();
        clearsAll = start.clearsAll();
        isKeyShared = true;
    }

    /** Clears the whole map before its keys are set, including the keys that were set already. */
    protected final void clearAll() {
        clearsAll = true;
    }

    /** Sets a key, or clears it if the value is null. An existing key keeps its position. */
    @SuppressWarnings("ReferenceEquality") // equal keys are found too, only more slowly
    protected final void set(String key, @Nullable V value) {
        if (next < size && keys[next] == key && !isValueShared) {
            values[next++] = value;
        } else {
            setAnywhere(key, value);
        }
    }

    private void setAnywhere(String key, @Nullable V value) {
        Objects.requireNonNull(key, "key");
        int position = position(key);
        if (position < 0) {
            append(key, value);
        } else {
            if (isValueShared) {
                values = values.clone();
                isValueShared = false;
            }
            values[position] = value;
            next = position + 1;
        }
    }

    /** Whether the key is set or cleared. */
    protected final boolean contains(String key) {
        return position(key) >= 0;
    }

    private int position(String key) {
        if (size <= KeyIndex.SHORT) {
            return KeyIndex.scan(keys, size, key);
        }
        if (index == null) {
            index = new KeyIndex(keys, size);
        }
        return index.of(key);
    }

    /** Adds a key that is not there yet. */
    protected final void append(String key, @Nullable V value) {
        if (size == values.length || isKeyShared || isValueShared) {
            int length = Math.max(size + (size >> 1) + 12, values.length);
            keys = Arrays.copyOf(keys, length);
            values = Arrays.copyOf(values, length);
            isKeyShared = false;
            isValueShared = false;
        }
        keys[size] = key;
        values[size] = value;
        if (index != null) {
            index.add(key, size);
        }
        next = ++size;
    }

    /** The entries as a map. The builder can be used further, and the map does not change. */
    protected final PatchMap<V> toMap() {
        freeze();
        return new PatchMap<>(this);
    }

    /** Gives the arrays to a map. */
    protected final void freeze() {
        if (clearsAll) {
            dropNulls();
        }
        isKeyShared = true;
        isValueShared = true;
    }

    private void dropNulls() {
        PatchMapBuilder<Object> kept = new PatchMapBuilder<>(size);
        for (int i = 0; i < size; i++) {
            if (values[i] != null) {
                kept.append(keys[i], values[i]);
            }
        }
        keys = kept.keys;
        values = kept.values;
        size = kept.size;
        index = null;
    }

    final String[] keys() {
        return keys;
    }

    final @Nullable Object[] values() {
        return values;
    }

    final int size() {
        return size;
    }

    final boolean clearsAll() {
        return clearsAll;
    }
}
