package dev.talkbind.runtime.internal;

import java.util.HashMap;
import java.util.Map;

/** The positions of the keys of a long map. A short map is scanned instead, which is as fast. */
final class KeyIndex {
    /** The most keys that are scanned. */
    static final int SHORT = 16;

    private final Map<String, Integer> positions;

    KeyIndex(String[] keys, int size) {
        positions = new HashMap<>(size * 2);
        for (int i = 0; i < size; i++) {
            positions.put(keys[i], i);
        }
    }

    /** The key's position, or -1. */
    int of(Object key) {
        Integer position = positions.get(key);
        return position == null ? -1 : position;
    }

    void add(String key, int position) {
        positions.put(key, position);
    }

    /** The position of a key among the first keys, or -1. */
    static int scan(String[] keys, int size, Object key) {
        for (int i = 0; i < size; i++) {
            if (keys[i].equals(key)) {
                return i;
            }
        }
        return -1;
    }
}
