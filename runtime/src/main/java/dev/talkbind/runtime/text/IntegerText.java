package dev.talkbind.runtime.text;

import dev.talkbind.runtime.internal.text.Scan;

/**
 * The text of an {@code int} is its decimal digits, such as {@code 42} or {@code -7}, without a plus sign or leading
 * zeros.
 */
public final class IntegerText implements ValueText<Integer> {

    /** The only instance: it has no state. */
    public static final IntegerText INSTANCE = new IntegerText();

    private IntegerText() {}

    @Override
    public String expected() {
        return "a whole number from -2147483648 to 2147483647";
    }

    @Override
    public String toText(Integer value) {
        return value.toString();
    }

    @Override
    public Integer fromText(String text) {
        Scan in = new Scan(text, expected());
        return in.end((int) in.whole(Integer.MIN_VALUE, Integer.MAX_VALUE));
    }
}
