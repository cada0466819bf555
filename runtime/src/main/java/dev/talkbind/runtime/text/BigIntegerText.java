package dev.talkbind.runtime.text;

import dev.talkbind.runtime.internal.text.Decimal;
import java.math.BigInteger;

/**
 * The text of a {@link BigInteger} is its decimal digits, such as {@code 18446744073709551616}: at most 10,000
 * characters.
 */
public final class BigIntegerText implements ValueText<BigInteger> {

    /** The only instance: it has no state. */
    public static final BigIntegerText INSTANCE = new BigIntegerText();

    private BigIntegerText() {}

    @Override
    public String expected() {
        return "a whole number such as 18446744073709551616, at most 10000 characters";
    }

    @Override
    public String toText(BigInteger value) {
        return Decimal.bounded(value.toString());
    }

    @Override
    public BigInteger fromText(String text) {
        Decimal.checkWhole(text, expected());
        return new BigInteger(text);
    }
}
