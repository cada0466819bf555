package dev.talkbind.runtime.internal;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A number, which has exactly the text of the document. */
public final class JsonNumber {
    private final @Nullable String text; // null if it is that of the long
    private final long whole;

    private JsonNumber(@Nullable String text, long whole) {
        this.text = text;
        this.whole = whole;
    }

    /** A number by its text: {@code 7041}, {@code -1.50E3}. */
    public static JsonNumber of(String text) {
        return new JsonNumber(text, 0);
    }

    /** A whole number that is written as {@link Long#toString(long)} does. */
    public static JsonNumber of(long whole) {
        return new JsonNumber(null, whole);
    }

    /** Whether it has neither a fraction nor an exponent. */
    public boolean isWhole() {
        for (int i = 0; text != null && i < text.length(); i++) {
            if (text.charAt(i) != '-' && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
                return false;
            }
        }
        return true;
    }

    /** The number, if it is whole and a long holds it. */
    public OptionalLong toLong() {
        try {
            return isWhole() ? OptionalLong.of(text == null ? whole : Long.parseLong(text)) : OptionalLong.empty();
        } catch (NumberFormatException quotesTheText) {
            return OptionalLong.empty(); // it has no digits, too many signs, or is out of the range of a long
        }
    }

    /** The text of the document. */
    @Override
    public String toString() {
        return text == null ? Long.toString(whole) : text;
    }
}
