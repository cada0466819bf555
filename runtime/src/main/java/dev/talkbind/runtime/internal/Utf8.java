package dev.talkbind.runtime.internal;

/** Checks that bytes are UTF-8: no overlong form, no surrogate, nothing cut off, and nothing beyond U+10FFFF. */
public final class Utf8 {
    private Utf8() {}

    /** The position of the first byte that does not begin a character, or -1. */
    public static int fault(byte[] bytes) {
        return fault(bytes, 0, bytes.length);
    }

    /** As {@link #fault(byte[])}, for a part of the bytes. */
    public static int fault(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            if (at + 8 <= to && isAscii(bytes, at)) {
                at += 8;
                continue;
            }
            int length = bytes[at] >= 0 ? 1 : length(bytes, at, to);
            if (length == 0) {
                return at;
            }
            at += length;
        }
        return -1;
    }

    private static boolean isAscii(byte[] b, int at) {
        return (b[at] | b[at + 1] | b[at + 2] | b[at + 3] | b[at + 4] | b[at + 5] | b[at + 6] | b[at + 7]) >= 0;
    }

    /** The length of the non-ASCII character that begins here, or 0 if it is not valid. */
    private static int length(byte[] bytes, int at, int to) {
        int first = bytes[at] & 0xFF;
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        if (at + length > to || !isSecond(first, bytes[at + 1] & 0xFF)) {
            return 0;
        }
        for (int i = 2; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static boolean isSecond(int first, int second) {
        int from = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int to = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        return second >= from && second <= to;
    }
}
