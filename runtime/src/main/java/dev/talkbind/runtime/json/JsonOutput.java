package dev.talkbind.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * JSON text in UTF-8, in one buffer, which grows where more comes than was expected. Where it is for a page, what HTML could take
 * for its own is escaped.
 */
final class JsonOutput {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);

    private final byte first; // of the kinds that are not plain here
    private byte[] bytes;
    private int size;
    private boolean isEmpty; // the object or array

    JsonOutput(boolean scriptSafe, int expected) {
        first = scriptSafe ? CharKinds.PAGE : CharKinds.ALWAYS;
        bytes = new byte[Math.max(expected, 2)];
    }

    /** Whether this is for a page, where it may be read as JavaScript. */
    boolean isForPage() {
        return first == CharKinds.PAGE;
    }

    byte[] toBytes() {
        return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
    }

    String toText() {
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }

    /** JSON that is ready to be written. */
    void raw(byte[] json) {
        ensure(json.length);
        System.arraycopy(json, 0, bytes, size, json.length);
        size += json.length;
    }

    void raw(char ascii) {
        ensure(1);
        bytes[size++] = (byte) ascii;
    }

    /** A member's key that is ready to be written, with its colon, and a comma before it if there were others. */
    void key(byte[] json) {
        ensure(json.length + 1);
        if (!isEmpty) {
            bytes[size++] = ',';
        }
        isEmpty = false;
        System.arraycopy(json, 0, bytes, size, json.length);
        size += json.length;
    }

    /** A member's key. False where it holds half a surrogate pair, which no UTF-8 says. */
    boolean key(String key) {
        byte[] known = EncodedKeys.of(key);
        if (known != null) {
            key(known);
            return true;
        }
        separate();
        boolean isText = text(key);
        raw(':');
        return isText;
    }

    /** Begins an object or array. */
    void begin(char bracket) {
        raw(bracket);
        isEmpty = true;
    }

    /** Ends an object or array. */
    void end(char bracket) {
        raw(bracket);
        isEmpty = false;
    }

    /** A comma, but where an object or array has just begun. */
    void separate() {
        if (!isEmpty) {
            raw(',');
        }
        isEmpty = false;
    }

    /** A string. False where it holds half a surrogate pair, which no UTF-8 says. */
    boolean text(String text) {
        int length = text.length();
        ensure(length + 2);
        return plain(text, length) || anyText(text, length);
    }

    /** Writes characters as they are, if each is one plain byte; with no way out of the loop, it is fast. */
    private boolean plain(String text, int length) {
        byte[] to = bytes;
        int at = size + 1;
        int kinds = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            to[at + i] = (byte) c;
            kinds |= CharKinds.KINDS[c & 0xFF] | c >> 8 << 1;
        }
        if (kinds >= first) {
            return false;
        }
        to[size] = '"';
        to[at + length] = '"';
        size += length + 2;
        return true;
    }

    private boolean anyText(String text, int length) {
        bytes[size++] = '"';
        for (int i = 0; i < length; i++) {
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
        byte escape = CharKinds.escape(c);
        if (CharKinds.KINDS[c] < first) {
            bytes[size++] = (byte) c;
        } else if (escape == 0) {
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
}
