package dev.talkbind.runtime.text;

import java.util.UUID;

/**
 * The text of a {@link UUID} is its 36 lower-case characters, such as {@code 123e4567-e89b-12d3-a456-426614174000}.
 * Upper-case digits are read too.
 */
public final class UuidText implements ValueText<UUID> {

    /** The only one: it has no state. */
    public static final UuidText INSTANCE = new UuidText();

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
        if (text.length() != 36) {
            throw Refusal.of(this);
        }
        for (int i = 0; i < 36; i++) {
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? text.charAt(i) != '-' : !isHex(text.charAt(i))) {
                throw Refusal.of(this);
            }
        }
        return UUID.fromString(text);
    }

    private static boolean isHex(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }
}
