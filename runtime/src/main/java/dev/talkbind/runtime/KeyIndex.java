package dev.talkbind.runtime;

import java.util.HashMap;
import java.util.Map;

/** Where each key of a long map stands, so that none is looked for from the beginning. */
final class KeyIndex {
    /** Up to this many keys, looking from the beginning is as fast. */
    static final int SHORT = 16;

    private final Map<String, Integer> places;

    KeyIndex(String[] keys, int size) {
        places = new HashMap<>(size * 2);
        for (int i = 0; i < size; i++) {
            places.put(keys[i], i);
        }
    }

    /** The key's place, or -1. */
    int of(Object key) {
        Integer place = places.get(key);
        return place == null ? -1 : place;
    }

    void add(String key, int place) {
        places.put(key, place);
    }

    /** The place of a key among the first keys, or -1. */
    static int scan(String[] keys, int size, Object key) {
        for (int i = 0; i < size; i++) {
            if (keys[i].equals(key)) {
                return i;
            }
        }
        return -1;
    }
}
