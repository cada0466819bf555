package dev.talkbind.runtime.internal.json.fast;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Eight bytes of a document as one number; the first byte is the lowest. */
final class Words {
    static final int BYTES = Long.BYTES;

    private static final long EACH = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;

    private Words() {}

    /**
     * A document as a buffer, from which {@link ByteBuffer#getLong(int)} reads a word. A VarHandle could do that too,
     * but starts slowly.
     */
    static ByteBuffer of(byte[] document) {
        return ByteBuffer.wrap(document).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** How many bytes come before the first quote, backslash, control character or non-ASCII byte: at most eight. */
    static int plain(long word) {
        long quotes = word ^ '"' * EACH;
        long slashes = word ^ '\\' * EACH;
        // A byte that is smaller than the subtracted one borrows from the next byte, so only the first match is
        // reliable.
        long others = (quotes - EACH | slashes - EACH | word - ' ' * EACH | word) & HIGH;
        return Long.numberOfTrailingZeros(others) >>> 3;
    }

    /** The first bytes of a word, followed by zeros; at most seven bytes. */
    static long first(long word, int count) {
        return word & (1L << (count << 3)) - 1;
    }
}
