package dev.talkbind.runtime.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Keys that were read before: most documents have the same ones, so most keys need not be made again. There is one place for
 * all keys of like hash, and the latest has it; whatever a thread finds there is a key that was read, so no lock is needed.
 */
final class KnownKeys {
    /** No hash. */
    static final long NONE = 0;

    /** An odd factor that carries the low bits of a word to the high ones. */
    static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final int PLACES = 10; // as a power of two

    private static final @Nullable Known[] KNOWN = new Known[1 << PLACES];

    private KnownKeys() {}

    private static final class Known {
        final String key;
        private final long hash;
        private final byte[] bytes;

        Known(String key, long hash) {
            this.key = key;
            this.hash = hash;
            this.bytes = key.getBytes(StandardCharsets.ISO_8859_1);
        }

        boolean is(PlainBytes in, long sought) {
            return hash == sought && (isWord(in) || in.is(bytes));
        }

        /** Whether the hash is the whole key. */
        private boolean isWord(PlainBytes in) {
            return bytes.length < Words.BYTES && in.length() == bytes.length;
        }
    }

    /** The key at which the bytes stand, in ASCII and with this hash. */
    static String of(PlainBytes in, long hash) {
        int place = (int) (hash * SPREAD >>> 64 - PLACES);
        Known known = KNOWN[place];
        if (known == null || !known.is(in, hash)) {
            known = new Known(in.text().intern(), hash);
            KNOWN[place] = known;
        }
        return known.key;
    }
}
