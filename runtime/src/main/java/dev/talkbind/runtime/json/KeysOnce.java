package dev.talkbind.runtime.json;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys of one object, of which each may be there once. Jackson can watch them too, but makes a set for every object. */
final class KeysOnce {
    private static final int FEW = 12;

    private final JsonInput in;
    private final String[] few = new String[FEW];
    private int count;
    private @Nullable Set<String> many;

    KeysOnce(JsonInput in) {
        this.in = in;
    }

    /** The key at which the document stands, which must be a new one. */
    String next() {
        String key = in.key();
        if (!add(key)) {
            throw in.fault("there once");
        }
        return key;
    }

    private boolean add(String key) {
        if (many != null) {
            return many.add(key);
        }
        for (int i = 0; i < count; i++) {
            if (few[i].equals(key)) {
                return false;
            }
        }
        if (count == FEW) {
            many = new HashSet<>(Arrays.asList(few));
            return many.add(key);
        }
        few[count++] = key;
        return true;
    }
}
