package dev.talkbind.runtime.internal.json;

import java.nio.charset.StandardCharsets;

/** The slow path for texts: writes any text as a JSON string in UTF-8. */
final class JsonEncoding {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);

    /** The most bytes of one character: an escape with four hexadecimal digits. */
    static final int LONGEST = 6;

    private final byte first; // the lowest kind that is escaped
    private final byte[] bytes;
    private int at;

    private JsonEncoding(byte first, byte[] bytes, int at) {
        this.first = first;
        this.bytes = bytes;
        this.at = at;
    }

    /** The two line separators that are allowed in JSON, but were once not allowed in JavaScript. */
    private static boolean isEscaped(char c, byte first) {
        return first == CharKinds.PAGE && (c == '\u2028' || c == '\u2029');
    }

    /**
     * Writes a text. There must be room for {@link #LONGEST} bytes for each character.
     *
     * @return the position after the text, or -1 if it holds half a surrogate pair, which has no UTF-8 form
     */
    static int write(String text, byte first, byte[] bytes, int at) {
        JsonEncoding out = new JsonEncoding(first, bytes, at);
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                out.ascii(c);
            } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.pair(Character.toCodePoint(c, text.charAt(++i)));
            } else if (Character.isSurrogate(c)) {
                return -1;
            } else if (isEscaped(c, first)) {
                out.unicode(c);
            } else {
                out.wide(c);
            }
        }
        return out.at;
    }

    private void ascii(char c) {
        if (CharKinds.KINDS[c] < first) {
            bytes[at++] = (byte) c;
            return;
        }
        byte escape = CharKinds.escape(c);
        if (escape == 0) {
            unicode(c);
        } else {
            bytes[at++] = '\\';
            bytes[at++] = escape;
        }
    }

    private void unicode(char c) {
        bytes[at++] = '\\';
        bytes[at++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[at++] = HEX[c >> shift & 0xF];
        }
    }

    private void wide(char c) {
        if (c < 0x800) {
            bytes[at++] = (byte) (0xC0 | c >> 6);
        } else {
            bytes[at++] = (byte) (0xE0 | c >> 12);
            continuation(c >> 6);
        }
        continuation(c);
    }

    private void pair(int codePoint) {
        bytes[at++] = (byte) (0xF0 | codePoint >> 18);
        continuation(codePoint >> 12);
        continuation(codePoint >> 6);
        continuation(codePoint);
    }

    private void continuation(int bits) {
        bytes[at++] = (byte) (0x80 | bits & 0x3F);
    }
}
