package dev.talkbind.runtime.internal.text;

import dev.talkbind.runtime.internal.text.fast.ShortDecimal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The shortest decimal that rounds to a {@code double} or {@code float}. If there are several, it is the nearest. It is
 * spelt in the way of {@link Double#toString} since JDK 19. Older JDKs sometimes give one digit too many (JDK-4511638),
 * and texts must not depend on the JDK.
 *
 * <p>Why this is right: two decimals of at most 15 digits never round to the same normal double (6 digits for float).
 * So if one of them rounds to the value, it is the shortest, and the only one. Otherwise longer decimals are tried, one
 * digit more at a time. The decimals that round to a value form an interval around it. So if this interval contains a
 * decimal of a given length, it contains one of the value's two neighbours of that length; the nearer neighbour is
 * tried first. 17 digits (9 for float) are always enough. Below the normal range, two digits are tried first, as the
 * JDK specifies: {@code 4.9E-324} is nearer than {@code 5E-324}.
 */
public final class ShortestDecimal {

    private static final RoundingMode[] NEIGHBOURS = {RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.UP};

    private ShortestDecimal() {}

    public static String of(double value) {
        String shortText = ShortDecimal.textOf(value);
        return shortText == null ? any(value) : shortText;
    }

    private static String any(double value) {
        boolean isNormal = Math.abs(value) >= Double.MIN_NORMAL;
        String text = Double.toString(value);
        return value == 0 || isNormal && text.length() <= 16 // including the dot: at most 15 digits
                ? text
                : shortest(value, isNormal ? 15 : 2, false);
    }

    public static String of(float value) {
        boolean isNormal = Math.abs(value) >= Float.MIN_NORMAL;
        String text = Float.toString(value);
        return value == 0 || isNormal && text.length() <= 7 // including the dot: at most 6 digits
                ? text
                : shortest(value, isNormal ? 6 : 2, true);
    }

    private static String shortest(double value, int fewest, boolean isFloat) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = fewest; ; digits++) {
            for (RoundingMode side : NEIGHBOURS) {
                BigDecimal decimal = exact.round(new MathContext(digits, side));
                String text = decimal.toString();
                if ((isFloat ? Float.parseFloat(text) : Double.parseDouble(text)) == value) {
                    return spell(decimal.stripTrailingZeros());
                }
            }
        }
    }

    /** From {@code 0.001} to {@code 9999999.0} without an exponent, all others as {@code 1.0E10}. */
    private static String spell(BigDecimal decimal) {
        int exponent = decimal.precision() - decimal.scale() - 1;
        if (exponent >= -3 && exponent < 7) {
            return plain(decimal);
        }
        StringBuilder out = new StringBuilder(plain(decimal.scaleByPowerOfTen(-exponent))); // "+" starts slowly
        return out.append('E').append(exponent).toString();
    }

    private static String plain(BigDecimal decimal) {
        return decimal.setScale(Math.max(1, decimal.scale())).toPlainString();
    }
}
