package dev.talkbind.runtime.json;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of a document, and the last plain piece of text found in them. */
final class PlainBytes {
    /** What comes after the last byte. */
    static final int END = -1;

    private final byte[] bytes;
    private final PlainKey key = new PlainKey();
    private int at;
    private int from;
    private int to;
    private boolean isWide;
    private int escapes;
    private long number;

    PlainBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The next byte that is no white space. */
    int peek() {
        return at < bytes.length && bytes[at] > ' ' ? bytes[at] : peekPastSpace();
    }

    private int peekPastSpace() {
        while (at < bytes.length && isSpace(bytes[at])) {
            at++;
        }
        return at < bytes.length ? bytes[at] & 0xFF : END;
    }

    private static boolean isSpace(byte next) {
        return next == ' ' || next == '\n' || next == '\r' || next == '\t';
    }

    /** Goes past the byte that was peeked at. */
    void pass() {
        at++;
    }

    int peekAfter() {
        at++;
        return peek();
    }

    /** Goes past a string in quotes, if it is plain but for short escapes, and not longer than that. */
    boolean text(int longest) {
        int start = at + 1;
        int end = Math.min(bytes.length, start + longest);
        int i = plainEnd(bytes, start, end);
        return found(start, i) || odd(start, i, end);
    }

    private boolean odd(int start, int first, int end) {
        int wide = 0;
        int escaped = 0;
        int i = first;
        while (i < end && (bytes[i] < 0 || bytes[i] == '\\' && i + 1 < end && Escapes.isShort(bytes[i + 1]))) {
            wide |= bytes[i];
            escaped += bytes[i] < 0 ? 0 : 1;
            i = plainEnd(bytes, i + (bytes[i] < 0 ? 1 : 2), end);
        }
        boolean isFound = found(start, i);
        isWide = wide < 0;
        escapes = escaped;
        return isFound && !(isWide && Utf8.fault(bytes, start, i) >= 0);
    }

    private static int plainEnd(byte[] in, int start, int end) {
        int i = start;
        while (i + Words.BYTES <= end) {
            int plain = Words.plain(Words.at(in, i));
            i += plain;
            if (plain < Words.BYTES) {
                return i;
            }
        }
        while (i < end && in[i] >= ' ' && in[i] != '"' && in[i] != '\\') {
            i++;
        }
        return i;
    }

    /** Whether a piece ends here with a quote; it is remembered then, and passed. */
    private boolean found(int start, int end) {
        boolean isQuoted = end < bytes.length && bytes[end] == '"';
        if (isQuoted) {
            remember(start, end);
            at = end + 1;
        }
        return isQuoted;
    }

    private void remember(int start, int end) {
        from = start;
        to = end;
        isWide = false;
        escapes = 0;
    }

    /** As {@link #text} for a key. */
    boolean key(int longest) {
        int start = at + 1;
        return found(start, key.end(bytes, start, longest)) || oddKey(longest);
    }

    private boolean oddKey(int longest) {
        key.isOdd();
        return text(longest);
    }

    /** The key that was passed last. */
    String key() {
        String plain = key.text(this);
        return plain == null ? text() : plain;
    }

    /** Goes past a whole number that is no longer than that: no fraction, no exponent, no needless zero. */
    boolean whole(int longest) {
        int start = at;
        int i = at < bytes.length && bytes[at] == '-' ? at + 1 : at;
        int first = i;
        long sum = 0;
        while (i < bytes.length && bytes[i] >= '0' && bytes[i] <= '9') {
            sum = sum * 10 + bytes[i++] - '0';
        }
        number = first == start ? sum : -sum;
        int digits = i - first;
        boolean goesOn = i < bytes.length && (bytes[i] == '.' || (bytes[i] | 0x20) == 'e');
        remember(start, i);
        at = i;
        return digits > 0 && digits <= longest && !goesOn && (digits == 1 || bytes[first] != '0');
    }

    /** Goes past a word, if it stands here. */
    boolean word(String word) {
        remember(at, at + word.length());
        if (to > bytes.length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (bytes[at++] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The last piece of text. */
    String text() {
        Charset charset = isWide ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        return escapes == 0
                ? new String(bytes, from, to - from, charset)
                : new String(Escapes.removed(bytes, from, to, escapes), charset);
    }

    /** The whole number that was passed last. */
    long number() {
        return number;
    }

    int length() {
        return to - from;
    }

    /** Whether the last piece of text has these bytes. */
    boolean is(byte[] text) {
        return Arrays.equals(bytes, from, to, text, 0, text.length);
    }
}
