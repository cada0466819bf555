package dev.talkbind.runtime.text;

import dev.talkbind.runtime.internal.text.Refusal;
import java.util.Arrays;
import java.util.Base64;

/** The text of a {@code byte[]} is its Base64, padded and without line ends, such as {@code AQID}. */
public final class BytesText implements ValueText<byte[]> {

    /** The only instance: it has no state. */
    public static final BytesText INSTANCE = new BytesText();

    private BytesText() {}

    @Override
    public String expected() {
        return "Base64 such as AQID";
    }

    @Override
    public String toText(byte[] value) {
        return Base64.getEncoder().encodeToString(value);
    }

    @Override
    public byte[] fromText(String text) {
        byte[] value;
        try {
            value = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException quotesTheText) {
            throw Refusal.of(expected());
        }
        if (!toText(value).equals(text)) { // padding is missing, or there are bits after the last byte
            throw Refusal.of(expected());
        }
        return value;
    }

    /** Compares the bytes, because arrays are equal only to themselves. */
    @Override
    public boolean same(byte[] a, byte[] b) {
        return Arrays.equals(a, b);
    }
}
