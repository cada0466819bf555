package dev.talkbind.runtime.internal.json.fast;

/** The short escapes of JSON strings: a backslash and one letter or sign. */
final class Escapes {
    private static final byte[] MEANINGS = new byte[0x80];

    static {
        String pairs = "\"\"\\\\//b\bf\fn\nr\rt\t";
        for (int i = 0; i < pairs.length(); i += 2) {
            MEANINGS[pairs.charAt(i)] = (byte) pairs.charAt(i + 1);
        }
    }

    private Escapes() {}

    /** Whether a byte behind a backslash makes a short escape. */
    static boolean isShort(byte letter) {
        return letter > 0 && MEANINGS[letter] != 0;
    }

    /** The bytes of a part with what its escapes stand for, of which there are that many, all of them short. */
    static byte[] removed(byte[] bytes, int from, int to, int escapes) {
        byte[] plain = new byte[to - from - escapes];
        int size = 0;
        for (int i = from; i < to; i++) {
            plain[size++] = bytes[i] == '\\' ? MEANINGS[bytes[++i]] : bytes[i];
        }
        return plain;
    }
}
