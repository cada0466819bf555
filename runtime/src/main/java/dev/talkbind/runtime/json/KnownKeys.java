package dev.talkbind.runtime.json;

import org.jspecify.annotations.Nullable;

/**
 * Keys that were read before: most documents have the same ones in the same order, so most keys need not be sought, and fewer
 * be made again. There is one place for all keys of like hash, and the latest has it; whatever a thread finds there is a key
 * that was read, so no lock is needed.
 */
final class KnownKeys {
    /** No hash. */
    static final long NONE = 0;

    /** An odd factor that carries the low bits of a word to the high ones. */
    static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** What comes before the first key of a document. */
    static final KnownKey START = new KnownKey("", NONE);

    private static final int PLACES = 10; // as a power of two

    private static final @Nullable KnownKey[] KNOWN = new KnownKey[1 << PLACES];

    private KnownKeys() {}

    /** The key that came after that one the last time. */
    static @Nullable KnownKey after(KnownKey key) {
        return KNOWN[key.next()];
    }

    /** The key at which the bytes stand, in ASCII and with this hash; it comes after that one. */
    static KnownKey of(PlainBytes in, long hash, KnownKey before) {
        int place = (int) (hash * SPREAD >>> 64 - PLACES);
        before.next(place);
        KnownKey known = KNOWN[place];
        if (known == null || !known.is(in, hash)) {
            known = new KnownKey(in.text().intern(), hash);
            KNOWN[place] = known;
        }
        return known;
    }
}
