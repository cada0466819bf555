package dev.talkbind.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** JSON text in UTF-8, in one growing buffer. Where it is for a page, what HTML could take for its own is escaped. */
final class JsonOutput {
    private static final byte[] ESCAPES = escapes("");
    private static final byte[] SCRIPT_SAFE_ESCAPES = escapes("<>&");
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);

    private final byte[] escapes;
    private byte[] bytes = new byte[512];
    private int size;

    JsonOutput(boolean scriptSafe) {
        escapes = scriptSafe ? SCRIPT_SAFE_ESCAPES : ESCAPES;
    }

    /** Whether this is for a page, where it may be read as JavaScript. */
    @SuppressWarnings("ReferenceEquality") // the tables are compared as what they stand for
    boolean isForPage() {
        return escapes == SCRIPT_SAFE_ESCAPES;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    String toText() {
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }

    /** JSON that is ready to be written, such as a member's name with its colon. */
    void raw(byte[] json) {
        ensure(json.length);
        System.arraycopy(json, 0, bytes, size, json.length);
        size += json.length;
    }

    void raw(char ascii) {
        ensure(1);
        bytes[size++] = (byte) ascii;
    }

    /** A comma, but where an object or array has just begun. */
    void separate() {
        byte last = bytes[size - 1];
        if (last != '{' && last != '[') {
            raw(',');
        }
    }

    /** A string. False where it holds half a surrogate pair, which no UTF-8 says. */
    boolean text(String text) {
        int length = text.length();
        ensure(length + 2);
        bytes[size++] = '"';
        int plain = plain(text, length);
        for (int i = plain; i < length; i++) {
            char c = text.charAt(i);
            ensure(length - i + 8);
            if (!Character.isSurrogate(c)) {
                one(c);
            } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                pair(Character.toCodePoint(c, text.charAt(++i)));
            } else {
                return false;
            }
        }
        raw('"');
        return true;
    }

    /** Writes characters as they are up to the first that is not one plain byte, and says how many those were. */
    private int plain(String text, int length) {
        byte[] to = bytes;
        byte[] escaped = escapes;
        int at = size;
        int i = 0;
        for (; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || escaped[c] != 0) {
                break;
            }
            to[at + i] = (byte) c;
        }
        size = at + i;
        return i;
    }

    private void one(char c) {
        if (c < 0x80) {
            ascii(c);
        } else if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | c >> 6);
            continuation(c);
        } else if (isForPage() && (c == '\u2028' || c == '\u2029')) {
            unicode(c);
        } else {
            bytes[size++] = (byte) (0xE0 | c >> 12);
            continuation(c >> 6);
            continuation(c);
        }
    }

    private void ascii(char c) {
        byte escape = escapes[c];
        if (escape == 0) {
            bytes[size++] = (byte) c;
        } else if (escape == 'u') {
            unicode(c);
        } else {
            bytes[size++] = '\\';
            bytes[size++] = escape;
        }
    }

    private void unicode(char c) {
        bytes[size++] = '\\';
        bytes[size++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[size++] = HEX[c >> shift & 0xF];
        }
    }

    private void pair(int codePoint) {
        bytes[size++] = (byte) (0xF0 | codePoint >> 18);
        continuation(codePoint >> 12);
        continuation(codePoint >> 6);
        continuation(codePoint);
    }

    private void continuation(int bits) {
        bytes[size++] = (byte) (0x80 | bits & 0x3F);
    }

    private void ensure(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    /** For each ASCII character 0, the letter after its backslash, or {@code u} for a hexadecimal escape. */
    private static byte[] escapes(String unsafe) {
        byte[] escapes = new byte[0x80];
        Arrays.fill(escapes, 0, 0x20, (byte) 'u');
        String letters = "\bb\tt\nn\ff\rr\"\"\\\\";
        for (int i = 0; i < letters.length(); i += 2) {
            escapes[letters.charAt(i)] = (byte) letters.charAt(i + 1);
        }
        for (int i = 0; i < unsafe.length(); i++) {
            escapes[unsafe.charAt(i)] = 'u';
        }
        return escapes;
    }
}
