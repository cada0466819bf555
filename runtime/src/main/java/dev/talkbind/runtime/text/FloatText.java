package dev.talkbind.runtime.text;

import dev.talkbind.runtime.internal.text.Decimal;
import dev.talkbind.runtime.internal.text.Refusal;
import dev.talkbind.runtime.internal.text.ShortestDecimal;

/**
 * The text of a {@code float} is the shortest decimal that reads back as the same bits, such as {@code 0.1},
 * {@code 1.0E10} or {@code -0.0}. Any JSON number that a finite float can represent can be read.
 */
public final class FloatText implements ValueText<Float> {

    /** The only instance: it has no state. */
    public static final FloatText INSTANCE = new FloatText();

    private FloatText() {}

    @Override
    public String expected() {
        return "a finite number such as 0.1 or 1.0E10";
    }

    @Override
    public String toText(Float value) {
        if (!Float.isFinite(value)) {
            throw Refusal.toWrite("a float that is not finite has no text");
        }
        return ShortestDecimal.of(value);
    }

    @Override
    public Float fromText(String text) {
        boolean zero = Decimal.check(text, expected());
        float value = Float.parseFloat(text);
        if (Float.isInfinite(value) || value == 0 && !zero) {
            throw Refusal.of(expected());
        }
        return value;
    }
}
