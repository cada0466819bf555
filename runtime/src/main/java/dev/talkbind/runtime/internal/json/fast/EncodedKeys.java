package dev.talkbind.runtime.internal.json.fast;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Keys that were written before, with quotes and a colon: a mapper writes the same keys for every user. It is a
 * direct-mapped cache: a collision overwrites. It needs no lock, because a thread sees a whole entry or none. It keeps
 * at most 512 keys of at most {@value #LONGEST} characters. Without it, writing a user takes 9 % longer.
 */
public final class EncodedKeys {
    private static final int LONGEST = 64;

    private static final @Nullable Encoded[] CACHE = new Encoded[0x200];

    private EncodedKeys() {}

    private static final class Encoded {
        final String key;
        final byte[] bytes;

        Encoded(String key) {
            this.key = key;
            this.bytes = encoded(key);
        }
    }

    /** The encoded key, which is the same in every form; null if a form escapes a part of it, or if it is long. */
    public static byte @Nullable [] of(String key) {
        int hash = key.hashCode();
        int position = (hash ^ hash >>> 9) & CACHE.length - 1;
        Encoded known = CACHE[position];
        if (known != null && known.key.equals(key)) {
            return known.bytes;
        }
        return key.length() <= LONGEST && isPlain(key) ? add(position, key) : null;
    }

    /** Whether no form, including pages, escapes a character of the key. */
    private static boolean isPlain(String key) {
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c < ' ' || c >= 0x7F || "\"\\<>&".indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static byte[] add(int position, String key) {
        Encoded added = new Encoded(key);
        CACHE[position] = added;
        return added.bytes;
    }

    /** Encodes a key of plain ASCII, with quotes and a colon. */
    public static byte[] encoded(String key) {
        return "\"".concat(key).concat("\":").getBytes(StandardCharsets.ISO_8859_1);
    }
}
