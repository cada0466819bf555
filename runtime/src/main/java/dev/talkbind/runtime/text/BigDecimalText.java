package dev.talkbind.runtime.text;

import dev.talkbind.runtime.internal.text.Decimal;
import dev.talkbind.runtime.internal.text.Refusal;
import dev.talkbind.runtime.internal.text.fast.ShortDecimal;
import java.math.BigDecimal;

/**
 * The text of a {@link BigDecimal} is its {@code toString}, which keeps the scale, such as {@code 2.50} or
 * {@code 1E+3}. It has at most 10,000 characters. Any JSON number can be read.
 */
public final class BigDecimalText implements ValueText<BigDecimal> {

    /** The only instance: it has no state. */
    public static final BigDecimalText INSTANCE = new BigDecimalText();

    private BigDecimalText() {}

    @Override
    public String expected() {
        return "a decimal number such as 2.50, at most 10000 characters";
    }

    @Override
    public String toText(BigDecimal value) {
        return Decimal.bounded(value.toString());
    }

    @Override
    public BigDecimal fromText(String text) {
        ShortDecimal known = ShortDecimal.in(text);
        return known == null ? parsed(text) : known.toBigDecimal();
    }

    private BigDecimal parsed(String text) {
        Decimal.check(text, expected());
        int mark = Math.max(text.indexOf('e'), text.indexOf('E'));
        if (mark < 0) {
            return new BigDecimal(text);
        }
        BigDecimal mantissa = new BigDecimal(text.substring(0, mark));
        long scale =
                mantissa.scale() - Long.parseLong(text.substring(mark + 1)); // JDK 17 itself cannot read all scales
        if ((int) scale != scale) {
            throw Refusal.of(expected());
        }
        return new BigDecimal(mantissa.unscaledValue(), (int) scale);
    }
}
