package dev.talkbind.runtime.text;

import dev.talkbind.runtime.internal.text.Scan;

/**
 * The text of a {@code long} is its decimal digits, such as {@code 9007199254740993} or {@code -7}, without a plus sign
 * or leading zeros.
 */
public final class LongText implements ValueText<Long> {

    /** The only instance: it has no state. */
    public static final LongText INSTANCE = new LongText();

    private LongText() {}

    @Override
    public String expected() {
        return "a whole number from -9223372036854775808 to 9223372036854775807";
    }

    @Override
    public String toText(Long value) {
        return value.toString();
    }

    @Override
    public Long fromText(String text) {
        Scan in = new Scan(text, expected());
        return in.end(in.whole(Long.MIN_VALUE, Long.MAX_VALUE));
    }
}
