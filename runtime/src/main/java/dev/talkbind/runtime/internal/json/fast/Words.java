package dev.talkbind.runtime.internal.json.fast;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Eight bytes of a document at once, the first of them in the lowest place. */
final class Words {
    static final int BYTES = Long.BYTES;

    private static final long EACH = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;

    private Words() {}

    /** A document, of which {@link ByteBuffer#getLong(int)} gives a word; a VarHandle would do so too, but starts slowly. */
    static ByteBuffer of(byte[] document) {
        return ByteBuffer.wrap(document).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** How many bytes come before the first that is a quote, a backslash, a control character or not ASCII: at most eight. */
    static int plain(long word) {
        long quotes = word ^ '"' * EACH;
        long slashes = word ^ '\\' * EACH;
        // a byte borrows from the next where it is smaller than what is taken from it; only the first of all counts
        long others = (quotes - EACH | slashes - EACH | word - ' ' * EACH | word) & HIGH;
        return Long.numberOfTrailingZeros(others) >>> 3;
    }

    /** The first bytes of a word, and zeros; at most seven. */
    static long first(long word, int count) {
        return word & (1L << (count << 3)) - 1;
    }
}
