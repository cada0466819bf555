package dev.talkbind.runtime.internal.json.fast;

/** The short escapes of JSON strings: a backslash and one character. */
final class Escapes {
    private static final String LETTERS = "\"\\/bfnrt";
    private static final String MEANINGS = "\"\\/\b\f\n\r\t";

    private Escapes() {}

    /** Whether this byte makes a short escape after a backslash. */
    static boolean isShort(byte letter) {
        return LETTERS.indexOf(letter) >= 0;
    }

    /**
     * Copies a part, with each escape replaced by its character. There are this many escapes, and all of them are
     * short.
     */
    static byte[] removed(byte[] bytes, int from, int to, int escapes) {
        byte[] plain = new byte[to - from - escapes];
        int size = 0;
        for (int i = from; i < to; i++) {
            plain[size++] = bytes[i] == '\\' ? (byte) MEANINGS.charAt(LETTERS.indexOf(bytes[++i])) : bytes[i];
        }
        return plain;
    }
}
