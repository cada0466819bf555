package dev.talkbind.runtime.text;

import dev.talkbind.runtime.internal.text.Refusal;

/**
 * The text of a {@code char} is its one UTF-16 unit, such as {@code x}. A character that needs two units is a
 * {@link String}.
 */
public final class CharacterText implements ValueText<Character> {

    /** The only instance: it has no state. */
    public static final CharacterText INSTANCE = new CharacterText();

    private CharacterText() {}

    @Override
    public String expected() {
        return "one character such as x";
    }

    @Override
    public String toText(Character value) {
        return StringText.wellFormed(value.toString());
    }

    @Override
    public Character fromText(String text) {
        if (text.length() != 1 || Character.isSurrogate(text.charAt(0))) {
            throw Refusal.of(expected());
        }
        return text.charAt(0);
    }
}
