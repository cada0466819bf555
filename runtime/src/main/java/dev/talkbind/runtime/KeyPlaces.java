package dev.talkbind.runtime;

import org.jspecify.annotations.Nullable;

/** Where keys stand among those that are collected, most of which are new when they come. */
final class KeyPlaces {
    private long seen; // a bit for the hash of each known key: where it is not set, the key is not there
    private int known;
    private @Nullable KeyIndex index;

    /** The place of a key among the first keys, to which only keys at their end were added since the last call; or -1. */
    int of(String key, String[] keys, int size) {
        learn(keys, size);
        if ((seen & 1L << key.hashCode()) == 0) {
            return -1;
        }
        if (size <= KeyIndex.SHORT) {
            return KeyIndex.scan(keys, size, key);
        }
        if (index == null) {
            index = new KeyIndex(keys, size);
        }
        return index.of(key);
    }

    private void learn(String[] keys, int size) {
        for (; known < size; known++) {
            seen |= 1L << keys[known].hashCode();
            if (index != null) {
                index.add(keys[known], known);
            }
        }
    }
}
