package dev.talkbind.runtime.text;

import dev.talkbind.runtime.internal.text.Refusal;
import java.util.UUID;

/**
 * The text of a {@link UUID} is its 36 lower-case characters, such as {@code 123e4567-e89b-12d3-a456-426614174000}.
 * Upper-case digits can be read too.
 */
public final class UuidText implements ValueText<UUID> {

    /** The only instance: it has no state. */
    public static final UuidText INSTANCE = new UuidText();

    private static final int LENGTH = 36;

    /** The value of each hexadecimal digit, and -1 for all other characters. */
    private static final byte[] DIGITS = digits();

    private UuidText() {}

    @Override
    public String expected() {
        return "a UUID such as 123e4567-e89b-12d3-a456-426614174000";
    }

    @Override
    public String toText(UUID value) {
        return value.toString();
    }

    @Override
    public UUID fromText(String text) {
        boolean dashed = text.length() == LENGTH
                && text.charAt(8) == '-'
                && text.charAt(13) == '-'
                && text.charAt(18) == '-'
                && text.charAt(23) == '-';
        if (!dashed) {
            throw Refusal.of(expected());
        }
        long most = hex(text, 0, 8) << 32 | hex(text, 9, 13) << 16 | hex(text, 14, 18);
        return new UUID(most, hex(text, 19, 23) << 48 | hex(text, 24, LENGTH));
    }

    private long hex(String text, int from, int to) {
        long number = 0;
        int all = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int digit = c < DIGITS.length ? DIGITS[c] : -1;
            all |= digit;
            number = number << 4 | digit;
        }
        if (all < 0) {
            throw Refusal.of(expected());
        }
        return number;
    }

    private static byte[] digits() {
        byte[] digits = new byte[0x80];
        for (char c = 0; c < digits.length; c++) {
            digits[c] = (byte) Character.digit(c, 16);
        }
        return digits;
    }
}
