package dev.talkbind.runtime.text;

import dev.talkbind.runtime.internal.text.Refusal;

/** The text of a {@code boolean} is {@code true} or {@code false}, and nothing else. */
public final class BooleanText implements ValueText<Boolean> {

    /** The only instance: it has no state. */
    public static final BooleanText INSTANCE = new BooleanText();

    private BooleanText() {}

    @Override
    public String expected() {
        return "true or false";
    }

    @Override
    public String toText(Boolean value) {
        return value.toString();
    }

    @Override
    public Boolean fromText(String text) {
        if (text.equals("true")) {
            return true;
        }
        if (text.equals("false")) {
            return false;
        }
        throw Refusal.of(expected());
    }
}
