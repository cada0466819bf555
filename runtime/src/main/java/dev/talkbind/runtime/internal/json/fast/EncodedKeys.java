package dev.talkbind.runtime.internal.json.fast;

import dev.talkbind.runtime.internal.json.CharKinds;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Keys that were written before, in quotes and with a colon: a mapper writes the same ones for every user. There is one place for
 * all keys of like hash, and the latest has it; no lock is needed, since a thread finds there a whole entry or none.
 */
public final class EncodedKeys {
    private static final @Nullable Encoded[] KNOWN = new Encoded[0x200];

    private EncodedKeys() {}

    private static final class Encoded {
        final String key;
        final byte[] bytes;

        Encoded(String key) {
            this.key = key;
            this.bytes = encoded(key);
        }
    }

    /** The key as it is written in every form, or null where a form escapes a part of it. */
    public static byte @Nullable [] of(String key) {
        int hash = key.hashCode();
        int place = (hash ^ hash >>> 9) & KNOWN.length - 1;
        Encoded known = KNOWN[place];
        if (known != null && known.key.equals(key)) {
            return known.bytes;
        }
        return CharKinds.arePlain(key) ? add(place, key) : null;
    }

    private static byte[] add(int place, String key) {
        Encoded added = new Encoded(key);
        KNOWN[place] = added;
        return added.bytes;
    }

    /** A key of plain ASCII, in quotes and with a colon. */
    public static byte[] encoded(String key) {
        return "\"".concat(key).concat("\":").getBytes(StandardCharsets.ISO_8859_1);
    }
}
