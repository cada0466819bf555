package dev.talkbind.runtime.internal.json.fast;

/** The short escapes of JSON strings: a backslash and one character. */
final class Escapes {
    private static final byte[] MEANINGS = new byte[0x80];

    static {
        String pairs = "\"\"\\\\//b\bf\fn\nr\rt\t";
        for (int i = 0; i < pairs.length(); i += 2) {
            MEANINGS[pairs.charAt(i)] = (byte) pairs.charAt(i + 1);
        }
    }

    private Escapes() {}

    /** Whether this byte makes a short escape after a backslash. */
    static boolean isShort(byte letter) {
        return letter > 0 && MEANINGS[letter] != 0;
    }

    /**
     * Copies a part, with each escape replaced by its character. There are this many escapes, and all of them are
     * short.
     */
    static byte[] removed(byte[] bytes, int from, int to, int escapes) {
        byte[] plain = new byte[to - from - escapes];
        int size = 0;
        for (int i = from; i < to; i++) {
            plain[size++] = bytes[i] == '\\' ? MEANINGS[bytes[++i]] : bytes[i];
        }
        return plain;
    }
}
