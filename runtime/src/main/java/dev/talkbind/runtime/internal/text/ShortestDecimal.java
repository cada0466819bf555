package dev.talkbind.runtime.internal.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The shortest decimal that rounds to a {@code double} or {@code float}, and of those the nearest, spelt as
 * {@link Double#toString} does from JDK 19 on: older JDKs sometimes give a digit too many (JDK-4511638), and texts must not
 * depend on the JDK.
 *
 * <p>Why it is right: two decimals of at most 15 digits never round to the same normal double (6 digits: float), so one that
 * does is the shortest, and the only one. Where none does, decimals are tried digit by digit. The decimals that round to a
 * value are an interval around it, so if any of that many digits is among them, one of its two neighbours is; the nearer is
 * tried first. 17 digits (float: 9) always suffice. Below the normal range two digits come first, as the JDK specifies it:
 * {@code 4.9E-324} is nearer than {@code 5E-324}.
 */
public final class ShortestDecimal {

    private static final RoundingMode[] NEIGHBOURS = {RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.UP};

    private ShortestDecimal() {}

    public static String of(double value) {
        String text = Double.toString(value);
        boolean normal = Math.abs(value) >= Double.MIN_NORMAL;
        if (value == 0 || normal && text.length() <= 16) { // with the point: at most 15 digits
            return text;
        }
        BigDecimal exact = new BigDecimal(value);
        for (int digits = normal ? 15 : 2; ; digits++) {
            for (RoundingMode side : NEIGHBOURS) {
                BigDecimal decimal = exact.round(new MathContext(digits, side));
                if (Double.parseDouble(decimal.toString()) == value) {
                    return spell(decimal.stripTrailingZeros());
                }
            }
        }
    }

    public static String of(float value) {
        String text = Float.toString(value);
        boolean normal = Math.abs(value) >= Float.MIN_NORMAL;
        if (value == 0 || normal && text.length() <= 7) { // with the point: at most 6 digits
            return text;
        }
        BigDecimal exact = new BigDecimal(value);
        for (int digits = normal ? 6 : 2; ; digits++) {
            for (RoundingMode side : NEIGHBOURS) {
                BigDecimal decimal = exact.round(new MathContext(digits, side));
                if (Float.parseFloat(decimal.toString()) == value) {
                    return spell(decimal.stripTrailingZeros());
                }
            }
        }
    }

    /** {@code 0.001} up to {@code 9999999.0} plainly, all else as {@code 1.0E10}. */
    private static String spell(BigDecimal decimal) {
        int exponent = decimal.precision() - decimal.scale() - 1;
        if (exponent >= -3 && exponent < 7) {
            return plain(decimal);
        }
        StringBuilder out = new StringBuilder(plain(decimal.scaleByPowerOfTen(-exponent))); // "+" would start slowly
        return out.append('E').append(exponent).toString();
    }

    private static String plain(BigDecimal decimal) {
        return decimal.setScale(Math.max(1, decimal.scale())).toPlainString();
    }
}
