package dev.talkbind.runtime.internal.json.fast;

import dev.talkbind.runtime.internal.JsonNumber;
import dev.talkbind.runtime.internal.JsonObject;
import dev.talkbind.runtime.internal.Utf8;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tree of a usual document: no Unicode escape, nothing very long or deep, and no mistake. It does not judge:
 * any other document is odd, and Jackson reads it from the beginning. With only Jackson, reading a mix of users and
 * events with two orders of keys takes 2.6 times as long.
 */
public final class FastReader {
    /** The result for an odd document. */
    public static final Object ODD = new Object();

    private static final int DEEPEST = 60;
    private static final int LONGEST_TEXT = 1 << 16;
    private static final int LONGEST_NUMBER = 100;
    private static final int END = -1;

    private static final JsonObject EMPTY_OBJECT = new JsonObject(new String[0], new Object[0], 0);

    private final byte[] bytes;
    private final ByteBuffer words;
    private int at;

    private FastReader(byte[] bytes) {
        this.bytes = bytes;
        this.words = Words.of(bytes);
    }

    /** The tree of a document, or {@link #ODD}. */
    public static @Nullable Object read(byte[] document) {
        FastReader in = new FastReader(document);
        Object tree = in.value(0);
        return in.peek() == END ? tree : ODD;
    }

    /** The next byte that is not white space. */
    private int peek() {
        int next = END;
        while (at < bytes.length) {
            next = bytes[at];
            if (next > ' ' || next != ' ' && next != '\n' && next != '\r' && next != '\t') {
                return next & 0xFF;
            }
            at++;
        }
        return END;
    }

    private @Nullable Object value(int depth) {
        return switch (peek()) {
            case '"' -> text();
            case '{' -> depth == DEEPEST ? ODD : object(depth + 1);
            case '[' -> depth == DEEPEST ? ODD : list(depth + 1);
            case 'n' -> word("null") ? null : ODD;
            case 't' -> word("true") ? true : ODD;
            case 'f' -> word("false") ? false : ODD;
            default -> number();
        };
    }

    private Object list(int depth) {
        at++;
        if (peek() == ']') {
            at++;
            return List.of();
        }
        Object first = value(depth);
        int next = first == ODD ? END : peek();
        if (next == ']' && first != null) {
            at++;
            return List.of(first); // most lists have one element, an address
        }
        List<@Nullable Object> list = new ArrayList<>();
        list.add(first);
        while (next == ',') {
            at++;
            Object value = value(depth);
            list.add(value);
            next = value == ODD ? END : peek();
        }
        at++;
        return next == ']' ? list : ODD;
    }

    private Object object(int depth) {
        at++;
        if (peek() == '}') {
            at++;
            return EMPTY_OBJECT;
        }
        Key key = peek() == '"' ? key(null) : null;
        Members members = new Members(key);
        while (key != null && peek() == ':') {
            at++;
            Object value = value(depth);
            if (value == ODD) {
                return ODD;
            }
            members.add(key, value);
            int next = peek();
            at++;
            if (next == '}') {
                JsonObject object = members.toObject();
                return object == null ? ODD : object;
            }
            key = next == ',' && peek() == '"' ? key(members.expected()) : null;
        }
        return ODD;
    }

    /** The key at the current position, which may be the expected one; null if it is odd. */
    private @Nullable Key key(@Nullable Key expected) {
        int from = at + 1;
        if (expected != null && expected.isAt(words, from)) {
            at = from + expected.length() + 1;
            return expected;
        }
        long hash = 0;
        int end = Math.min(bytes.length, from + Key.LONGEST + Words.BYTES);
        for (int i = from; i + Words.BYTES <= end; i += Words.BYTES) {
            long word = words.getLong(i);
            int plain = Words.plain(word);
            if (plain < Words.BYTES) {
                int to = i + plain;
                if (bytes[to] != '"' || to - from > Key.LONGEST) {
                    break;
                }
                at = to + 1;
                return KeyCache.get(words, from, to, hash + Words.first(word, plain));
            }
            hash = (hash + word) * KeyCache.SPREAD;
        }
        return text() instanceof String text ? new Key(text, 0) : null;
    }

    /** A quoted text. */
    private Object text() {
        int from = at + 1;
        int end = Math.min(bytes.length, from + LONGEST_TEXT);
        int wide = 0;
        int escapes = 0;
        int i = plainEnd(from, end);
        while (i < end && bytes[i] != '"') {
            wide |= bytes[i];
            if (bytes[i] == '\\') {
                i++;
                escapes++;
                if (i == end || !Escapes.isShort(bytes[i])) {
                    return ODD;
                }
            } else if (bytes[i] >= 0) {
                return ODD; // a control character
            }
            i = plainEnd(i + 1, end);
        }
        at = i + 1;
        return i < end ? text(from, i, wide < 0, escapes) : ODD;
    }

    /** The position of the next byte that is a quote, a backslash, a control character or not ASCII. */
    private int plainEnd(int from, int end) {
        int i = from;
        while (i + Words.BYTES <= end) {
            int plain = Words.plain(words.getLong(i));
            i += plain;
            if (plain < Words.BYTES) {
                return i;
            }
        }
        while (i < end && bytes[i] >= ' ' && bytes[i] != '"' && bytes[i] != '\\') {
            i++;
        }
        return i;
    }

    private Object text(int from, int to, boolean isWide, int escapes) {
        if (isWide && Utf8.fault(bytes, from, to) >= 0) {
            return ODD;
        }
        return new String(
                escapes == 0 ? bytes : Escapes.removed(bytes, from, to, escapes),
                escapes == 0 ? from : 0,
                to - from - escapes,
                isWide ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
    }

    private boolean word(String word) {
        for (int i = 0; i < word.length(); i++, at++) {
            if (at == bytes.length || bytes[at] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private Object number() {
        int from = at;
        at += isNext('-') ? 1 : 0;
        boolean isZero = isNext('0');
        int whole = digits();
        boolean isNumber = whole == 1 || whole > 1 && !isZero;
        if (isNext('.')) {
            at++;
            isNumber &= digits() > 0;
        }
        if (isNext('e') || isNext('E')) {
            at++;
            at += isNext('-') || isNext('+') ? 1 : 0;
            isNumber &= digits() > 0;
        }
        boolean isShort = at - from <= LONGEST_NUMBER;
        return isNumber && isShort
                ? new JsonNumber(new String(bytes, from, at - from, StandardCharsets.ISO_8859_1))
                : ODD;
    }

    private boolean isNext(char wanted) {
        return at < bytes.length && bytes[at] == wanted;
    }

    private int digits() {
        int from = at;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at - from;
    }
}
