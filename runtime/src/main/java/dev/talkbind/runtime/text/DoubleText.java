package dev.talkbind.runtime.text;

import dev.talkbind.runtime.internal.text.Decimal;
import dev.talkbind.runtime.internal.text.Refusal;
import dev.talkbind.runtime.internal.text.ShortestDecimal;
import dev.talkbind.runtime.internal.text.fast.ShortDecimal;

/**
 * The text of a {@code double} is the shortest decimal that reads back as the same bits, such as {@code 0.1},
 * {@code 1.0E10} or {@code -0.0}. Any JSON number that a finite double can represent can be read.
 */
public final class DoubleText implements ValueText<Double> {

    /** The only instance: it has no state. */
    public static final DoubleText INSTANCE = new DoubleText();

    private DoubleText() {}

    @Override
    public String expected() {
        return "a finite number such as 0.1 or 1.0E10";
    }

    @Override
    public String toText(Double value) {
        if (!Double.isFinite(value)) {
            throw Refusal.toWrite("a double that is not finite has no text");
        }
        return ShortestDecimal.of(value);
    }

    @Override
    public Double fromText(String text) {
        ShortDecimal known = ShortDecimal.in(text);
        return known == null ? parsed(text) : known.toDouble();
    }

    private double parsed(String text) {
        boolean zero = Decimal.check(text, expected());
        double value = Double.parseDouble(text);
        if (Double.isInfinite(value) || value == 0 && !zero) {
            throw Refusal.of(expected());
        }
        return value;
    }
}
