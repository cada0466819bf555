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
    private long seen; // a bit for each hash, of which most are not shared
    private @Nullable Set<String> many;

    KeysOnce(JsonInput in) {
        this.in = in;
    }

    /** Goes on to the value of the next member, and gives its key, which must be a new one; null at the object's end. */
    @Nullable
    String next() {
        String key = in.nextKey();
        if (key != null && !add(key)) {
            throw in.fault("there once");
        }
        return key;
    }

    private boolean add(String key) {
        if (many != null) {
            return many.add(key);
        }
        long bit = 1L << key.hashCode();
        if ((seen & bit) != 0 && Arrays.asList(few).contains(key)) {
            return false;
        }
        seen |= bit;
        if (count == FEW) {
            many = new HashSet<>(Arrays.asList(few));
            return many.add(key);
        }
        few[count++] = key;
        return true;
    }
}
