package dev.talkbind.runtime.text;

import dev.talkbind.runtime.internal.HalfPair;
import dev.talkbind.runtime.internal.text.Refusal;

/**
 * The text of a {@link String} is the string itself, such as {@code Ann}. Nothing is trimmed, folded or normalised.
 * Half a surrogate pair has no UTF-8 form, and is neither written nor read.
 */
public final class StringText implements ValueText<String> {

    /** The only instance: it has no state. */
    public static final StringText INSTANCE = new StringText();

    private StringText() {}

    @Override
    public String expected() {
        return "a text";
    }

    @Override
    public String toText(String value) {
        return wellFormed(value);
    }

    @Override
    public String fromText(String text) {
        if (!isWellFormed(text)) {
            throw Refusal.of("a text without half a surrogate pair");
        }
        return text;
    }

    /** Returns the same text, but refuses half a surrogate pair. */
    static String wellFormed(String text) {
        if (!isWellFormed(text)) {
            throw Refusal.toWrite("a text with half a surrogate pair cannot be sent");
        }
        return text;
    }

    static boolean isWellFormed(String text) {
        return HalfPair.in(text) < 0;
    }
}
