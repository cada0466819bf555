package dev.talkbind.runtime;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects entries. Where keys come in the order of a layout that many maps share, they are neither copied nor looked for.
 *
 * @param <V> the values
 */
sealed class EntriesBuilder<V> permits CustomWrites {
    private String[] keys;
    private @Nullable Object[] values;
    private int size;
    private boolean inLayout;
    private boolean handedOut;
    private boolean clearsAll;
    private @Nullable KeyPlaces places; // made when a key is first looked for

    EntriesBuilder(int expected) {
        keys = new String[Math.max(expected, 4)];
        values = new Object[keys.length];
    }

    /** Keys are expected to come in this order. The layout holds each of them once, and nobody ever writes to it. */
    EntriesBuilder(String[] layout) {
        keys = layout;
        values = new Object[layout.length];
        inLayout = true;
    }

    void clearAll() {
        clearsAll = true;
    }

    /** Sets a key, or clears it where the value is null. A key that was there keeps its place. */
    @SuppressWarnings("ReferenceEquality")
    void set(String key, @Nullable V value) {
        if (inLayout && !handedOut && size < keys.length && keys[size] == key) { // the layout's own: not there yet
            values[size++] = value;
        } else {
            setAnywhere(key, value);
        }
    }

    private void setAnywhere(String key, @Nullable V value) {
        Objects.requireNonNull(key, "key");
        own();
        int place = place(key);
        if (place >= 0) {
            values[place] = value;
            return;
        }
        leaveRoom();
        keys[size] = key;
        values[size++] = value;
    }

    int size() {
        return size;
    }

    boolean contains(String key) {
        return place(key) >= 0;
    }

    void addAll(Entries<V> entries) {
        clearsAll |= entries.clearsAll();
        entries.copyTo(this);
    }

    /** What was set. The builder can go on; what was built stays as it is. */
    Entries<V> build() {
        return new Entries<>(handOut());
    }

    /** This builder, whose arrays the entries take over. */
    EntriesBuilder<V> handOut() {
        if (clearsAll) {
            dropNulls();
        }
        handedOut = true;
        return this;
    }

    String[] keys() {
        return keys;
    }

    @Nullable
    Object[] values() {
        return values;
    }

    boolean clearsAll() {
        return clearsAll;
    }

    private void leaveRoom() {
        if (inLayout || size == keys.length) {
            int length = Math.max(size + (size >> 1) + 12, keys.length);
            keys = Arrays.copyOf(keys, length);
            values = Arrays.copyOf(values, length);
            inLayout = false;
        }
    }

    private int place(String key) {
        if (places == null) {
            places = new KeyPlaces();
        }
        return places.of(key, keys, size);
    }

    private void own() {
        if (handedOut) {
            keys = inLayout ? keys : keys.clone();
            values = values.clone();
            handedOut = false;
        }
    }

    private void dropNulls() {
        EntriesBuilder<Object> kept = new EntriesBuilder<>(size);
        for (int i = 0; i < size; i++) {
            if (values[i] != null) {
                kept.set(keys[i], values[i]);
            }
        }
        keys = kept.keys;
        values = kept.values;
        size = kept.size;
        inLayout = false;
        places = null;
    }
}
