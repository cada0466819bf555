package dev.talkbind.runtime.json;

import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a document, for as long as each is as plain as nearly all are: no escape, no fraction, nothing very long or deep,
 * nothing wrong. It judges nothing: at the first token that is anything else it says so, and Jackson reads on from there.
 */
final class PlainTokens {
    private static final int DEEPEST = 60; // the kinds of all levels are the bits of one long
    private static final int LONGEST_TEXT = 1 << 16;
    private static final int LONGEST_KEY = 256;
    private static final int LONGEST_NUMBER = 18;

    private final PlainBytes in;
    private long objects; // a bit for each level: whether it is an object
    private int depth;
    private int count;
    private boolean isFirst;
    private boolean isNamed;

    PlainTokens(byte[] document) {
        in = new PlainBytes(document);
    }

    /** How many tokens there were. */
    int count() {
        return count;
    }

    /** The next token, null at the end, or {@link JsonToken#NOT_AVAILABLE} where it is not plain; then this is of no more use. */
    @Nullable
    JsonToken next() {
        JsonToken token = isNamed ? value(in.peek()) : element();
        if (token != JsonToken.NOT_AVAILABLE) {
            count++;
        }
        return token;
    }

    private @Nullable JsonToken element() {
        int next = in.peek();
        if (depth == 0) {
            return count == 0 ? value(next) : next == PlainBytes.END ? null : JsonToken.NOT_AVAILABLE;
        }
        if (next == (inObject() ? '}' : ']')) {
            return close();
        }
        if (!isFirst) {
            if (next != ',') {
                return JsonToken.NOT_AVAILABLE;
            }
            next = in.peekAfter();
        }
        isFirst = false;
        return inObject() ? key(next) : value(next);
    }

    private JsonToken key(int next) {
        isNamed = next == '"' && in.key(LONGEST_KEY) && in.peek() == ':';
        if (!isNamed) {
            return JsonToken.NOT_AVAILABLE;
        }
        in.pass();
        return JsonToken.FIELD_NAME;
    }

    private JsonToken value(int next) {
        isNamed = false;
        if (next == '"') {
            return in.text(LONGEST_TEXT) ? JsonToken.VALUE_STRING : JsonToken.NOT_AVAILABLE;
        }
        return switch (next) {
            case '{' -> open(JsonToken.START_OBJECT);
            case '[' -> open(JsonToken.START_ARRAY);
            case 'n' -> in.word("null") ? JsonToken.VALUE_NULL : JsonToken.NOT_AVAILABLE;
            case 't' -> in.word("true") ? JsonToken.VALUE_TRUE : JsonToken.NOT_AVAILABLE;
            case 'f' -> in.word("false") ? JsonToken.VALUE_FALSE : JsonToken.NOT_AVAILABLE;
            default -> in.whole(LONGEST_NUMBER) ? JsonToken.VALUE_NUMBER_INT : JsonToken.NOT_AVAILABLE;
        };
    }

    private JsonToken open(JsonToken token) {
        if (depth == DEEPEST) {
            return JsonToken.NOT_AVAILABLE;
        }
        depth++;
        objects = objects << 1 | (token == JsonToken.START_OBJECT ? 1 : 0);
        isFirst = true;
        in.pass();
        return token;
    }

    private JsonToken close() {
        JsonToken token = inObject() ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
        depth--;
        objects >>>= 1;
        isFirst = false;
        in.pass();
        return token;
    }

    private boolean inObject() {
        return (objects & 1) != 0;
    }

    /** The key at which the document stands. */
    String key() {
        return in.key();
    }

    /** The text of the string, number or word at which the document stands. */
    String text() {
        return in.text();
    }

    /** The whole number at which the document stands. */
    long number() {
        return in.number();
    }
}
