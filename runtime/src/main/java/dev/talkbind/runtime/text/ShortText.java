package dev.talkbind.runtime.text;

import dev.talkbind.runtime.internal.text.Scan;

/**
 * The text of a {@code short} is its decimal digits, such as {@code 42} or {@code -7}, without a plus sign or leading
 * zeros.
 */
public final class ShortText implements ValueText<Short> {

    /** The only instance: it has no state. */
    public static final ShortText INSTANCE = new ShortText();

    private ShortText() {}

    @Override
    public String expected() {
        return "a whole number from -32768 to 32767";
    }

    @Override
    public String toText(Short value) {
        return value.toString();
    }

    @Override
    public Short fromText(String text) {
        Scan in = new Scan(text, expected());
        return in.end((short) in.whole(Short.MIN_VALUE, Short.MAX_VALUE));
    }
}
