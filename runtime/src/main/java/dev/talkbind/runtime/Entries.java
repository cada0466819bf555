package dev.talkbind.runtime;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An ordered, immutable map under TalkJS's merge rule: a key is absent, cleared (null) or has a value, and the map as a whole
 * may be cleared before its keys are set. In a map cleared as a whole no key is null: each that is not there is cleared.
 *
 * @param <V> the values
 */
sealed class Entries<V> extends AbstractMap<String, @Nullable V> permits CustomData {
    private final String[] keys;
    private final @Nullable Object[] values;
    private final int size;
    private final boolean clearsAll;
    private @Nullable KeyIndex index; // made at the first look into a long map; threads that race make equal ones

    /** Takes the arrays, which nobody writes to any more. */
    Entries(String[] keys, @Nullable Object[] values, int size, boolean clearsAll) {
        this.keys = keys;
        this.values = values;
        this.size = size;
        this.clearsAll = clearsAll;
    }

    /** Takes what was collected. */
    Entries(EntriesBuilder<V> collected) {
        this(collected.keys(), collected.values(), collected.size(), collected.clearsAll());
    }

    Entries(Entries<V> same) {
        this(same.keys, same.values, same.size, same.clearsAll);
    }

    /** Whether the whole map is cleared before the keys that are here are set. */
    public boolean clearsAll() {
        return clearsAll;
    }

    /** Whether it says no more than that the whole map is cleared. */
    boolean isCleared() {
        return clearsAll && size == 0;
    }

    /** Whether the key is cleared: by its own null, or because the whole map is and the key was not set again. */
    public boolean clears(String key) {
        int place = place(key);
        return place < 0 ? clearsAll : values[place] == null;
    }

    /** Whether any key has a value. */
    boolean holdsAny() {
        for (int i = 0; i < size; i++) {
            if (values[i] != null) {
                return true;
            }
        }
        return false;
    }

    boolean sameAs(Entries<V> other) {
        return clearsAll == other.clearsAll && equals(other);
    }

    /** This map and then the patch, as one. */
    Entries<V> merge(Entries<V> patch) {
        if (patch.clearsAll || (size == 0 && !clearsAll)) {
            return patch;
        }
        if (patch.size == 0) {
            return this;
        }
        EntriesBuilder<V> merged = new EntriesBuilder<>(size + patch.size);
        merged.addAll(this);
        merged.addAll(patch);
        return merged.build();
    }

    /** The smallest patch after which {@code before} holds what it would hold after this one. */
    Entries<V> since(Entries<V> before, Sameness<V> sameness) {
        if (isCleared()) {
            return before.holdsAny() ? this : new EntriesBuilder<V>(0).build();
        }
        EntriesBuilder<V> patch = new EntriesBuilder<>(size);
        if (clearsAll) {
            before.clearWhereNotIn(this, patch);
        }
        for (int i = 0; i < size; i++) {
            V held = before.get(keys[i]);
            V now = value(i);
            if (now == null ? held != null : held == null || !sameness.same(keys[i], held, now)) {
                patch.set(keys[i], now);
            }
        }
        return patch.build();
    }

    void copyTo(EntriesBuilder<V> builder) {
        for (int i = 0; i < size; i++) {
            builder.set(keys[i], value(i));
        }
    }

    private void clearWhereNotIn(Entries<V> after, EntriesBuilder<V> patch) {
        for (int i = 0; i < size; i++) {
            if (values[i] != null && after.place(keys[i]) < 0) {
                patch.set(keys[i], null);
            }
        }
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return key != null && place(key) >= 0;
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        int place = key == null ? -1 : place(key);
        return place < 0 ? null : value(place);
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super @Nullable V> action) {
        for (int i = 0; i < size; i++) {
            action.accept(keys[i], value(i));
        }
    }

    @SuppressWarnings("unchecked") // only a builder of V fills the values
    @Nullable
    V value(int place) {
        return (V) values[place];
    }

    /** The place of a key that is expected at one, or -1. */
    int place(String key, int expected) {
        return expected < size && keys[expected].equals(key) ? expected : place(key);
    }

    private int place(Object key) {
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

    @Override
    public Set<Map.Entry<String, @Nullable V>> entrySet() {
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

    /** Goes through the entries in their order; nothing can be removed. */
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
            int place = next++;
            return new SimpleImmutableEntry<>(keys[place], value(place));
        }
    }
}
