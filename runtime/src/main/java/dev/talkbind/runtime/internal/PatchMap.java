package dev.talkbind.runtime.internal;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An ordered, immutable map under TalkJS's merge rule. A key is absent, is cleared (its value is null) or has a value,
 * and the whole map may be cleared before its keys are set. After a clear of the whole map a missing key counts as
 * cleared, so such a map has no null values.
 *
 * @param <V> the values
 */
public class PatchMap<V> extends AbstractMap<String, @Nullable V> {
    private final String[] keys;
    private final @Nullable Object[] values;
    private final int size;
    private final boolean clearsAll;
    private @Nullable KeyIndex index; // made by the first lookup in a long map; competing threads make equal ones

    /** Keeps the arrays, which must not be written to any more. */
    PatchMap(String[] keys, @Nullable Object[] values, int size, boolean clearsAll) {
        this.keys = keys;
        this.values = values;
        this.size = size;
        this.clearsAll = clearsAll;
    }

    /** Keeps the arrays of entries, without a clear of the whole map. */
    protected PatchMap(String[] keys, @Nullable Object[] values, int size) {
        this(keys, values, size, false);
    }

    /** A map with the same entries. */
    protected PatchMap(PatchMap<V> same) {
        this(same.keys, same.values, same.size, same.clearsAll);
    }

    /** The entries of a builder, which must be frozen first. */
    protected PatchMap(PatchMapBuilder<V> frozen) {
        this(frozen.keys(), frozen.values(), frozen.size(), frozen.clearsAll());
    }

    static <V> PatchMap<V> cleared() {
        return new PatchMap<>(new String[0], new Object[0], 0, true);
    }

    /** Whether the whole map is cleared before its keys are set. */
    public final boolean clearsAll() {
        return clearsAll;
    }

    /**
     * Whether the key is cleared: by its own null, or because the whole map is cleared and the key is not set again.
     */
    public final boolean clears(String key) {
        int position = position(key);
        return position < 0 ? clearsAll : values[position] == null;
    }

    final boolean isSame(PatchMap<V> other) {
        return clearsAll == other.clearsAll && equals(other);
    }

    /** This map, followed by the patch, as one. */
    protected final PatchMap<V> merged(PatchMap<V> patch) {
        if (patch.clearsAll || (size == 0 && !clearsAll)) {
            return patch;
        }
        if (patch.size == 0) {
            return this;
        }
        PatchMapBuilder<V> merged = new PatchMapBuilder<>(this);
        for (int i = 0; i < patch.size; i++) {
            merged.set(patch.keys[i], patch.value(i));
        }
        return merged.toMap();
    }

    /** The smallest patch after which {@code before} holds what it would hold after this map. */
    protected final PatchMap<V> since(PatchMap<V> before) {
        if (clearsAll && size == 0) {
            return before.holdsAny() ? this : new PatchMapBuilder<V>(0).toMap();
        }
        PatchMapBuilder<V> patch = new PatchMapBuilder<>(size);
        if (clearsAll) {
            before.clearMissing(this, patch);
        }
        for (int i = 0; i < size; i++) {
            V held = before.held(keys[i], i);
            V now = value(i);
            if (now == null ? held != null : !now.equals(held)) {
                patch.set(keys[i], now);
            }
        }
        return patch.toMap();
    }

    /** The value of a key that stands, in a map that the same mapper made, at the same position. */
    @SuppressWarnings("ReferenceEquality") // another instance is looked up
    private @Nullable V held(String key, int guess) {
        return guess < size && keys[guess] == key ? value(guess) : get(key);
    }

    private boolean holdsAny() {
        for (int i = 0; i < size; i++) {
            if (values[i] != null) {
                return true;
            }
        }
        return false;
    }

    private void clearMissing(PatchMap<V> after, PatchMapBuilder<V> patch) {
        for (int i = 0; i < size; i++) {
            if (values[i] != null && after.position(keys[i]) < 0) {
                patch.set(keys[i], null);
            }
        }
    }

    @Override
    public final int size() {
        return size;
    }

    @Override
    public final boolean containsKey(@Nullable Object key) {
        return key != null && position(key) >= 0;
    }

    @Override
    public final @Nullable V get(@Nullable Object key) {
        int position = key == null ? -1 : position(key);
        return position < 0 ? null : value(position);
    }

    protected final String key(int position) {
        return keys[position];
    }

    @SuppressWarnings("unchecked") // only values of type V are put in
    protected final @Nullable V value(int position) {
        return (V) values[position];
    }

    /** The position of a key, or -1. The guess is looked at first; any number may be guessed. */
    protected final int position(String key, int guess) {
        return guess < size && keys[guess].equals(key) ? guess : position(key);
    }

    private int position(Object key) {
        if (size <= KeyIndex.SHORT) {
            return KeyIndex.scan(keys, size, key);
        }
        KeyIndex made = index;
        if (made == null) {
            made = new KeyIndex(keys, size);
            index = made;
        }
        return made.of(key);
    }

    /** Shared with a builder, which copies the array before it writes. */
    final String[] keys() {
        return keys;
    }

    final @Nullable Object[] copyOfValues() {
        return Arrays.copyOf(values, size);
    }

    @Override
    public final Set<Map.Entry<String, @Nullable V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return size;
            }

            @Override
            public Iterator<Map.Entry<String, @Nullable V>> iterator() {
                return new InOrder();
            }
        };
    }

    /** Shows the number of keys, because a key may be a device token. */
    @Override
    public String toString() {
        return "PatchMap[" + size + (size == 1 ? " key]" : " keys]");
    }

    /** Iterates over the entries in order; nothing can be removed. */
    private final class InOrder implements Iterator<Map.Entry<String, @Nullable V>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < size;
        }

        @Override
        public Map.Entry<String, @Nullable V> next() {
            if (next == size) {
                throw new NoSuchElementException();
            }
            int position = next++;
            return new SimpleImmutableEntry<>(keys[position], value(position));
        }
    }
}
