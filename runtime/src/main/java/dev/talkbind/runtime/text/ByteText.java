package dev.talkbind.runtime.text;

import dev.talkbind.runtime.internal.text.Scan;

/**
 * The text of a {@code byte} is its decimal digits, such as {@code 42} or {@code -7}, without a plus sign or leading
 * zeros.
 */
public final class ByteText implements ValueText<Byte> {

    /** The only instance: it has no state. */
    public static final ByteText INSTANCE = new ByteText();

    private ByteText() {}

    @Override
    public String expected() {
        return "a whole number from -128 to 127";
    }

    @Override
    public String toText(Byte value) {
        return value.toString();
    }

    @Override
    public Byte fromText(String text) {
        Scan in = new Scan(text, expected());
        return in.end((byte) in.whole(Byte.MIN_VALUE, Byte.MAX_VALUE));
    }
}
