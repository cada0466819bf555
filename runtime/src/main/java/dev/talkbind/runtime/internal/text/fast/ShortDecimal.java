package dev.talkbind.runtime.internal.text.fast;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A decimal as nearly all are: at most 18 digits and no exponent, so that a long holds them. */
public final class ShortDecimal {
    private static final int MOST_DIGITS = 18;
    private static final long EXACT = 1L << 53; // up to here every long is a double

    /** The powers of ten that are doubles, to the last digit. */
    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17
    };

    private final long digits;
    private final int scale;

    private ShortDecimal(long digits, int scale) {
        this.digits = digits;
        this.scale = scale;
    }

    /** The decimal that a text is, or null where the text is anything else. */
    public static @Nullable ShortDecimal of(String text) {
        int first = text.startsWith("-") ? 1 : 0;
        int point = -1;
        long digits = 0;
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
            } else if (c == '.' && point < 0) {
                point = i;
            } else {
                return null;
            }
        }
        int whole = (point < 0 ? text.length() : point) - first;
        int scale = point < 0 ? 0 : text.length() - point - 1;
        boolean needlessZero = whole > 1 && text.charAt(first) == '0';
        if (whole == 0 || needlessZero || point >= 0 && scale == 0 || whole + scale > MOST_DIGITS) {
            return null;
        }
        return new ShortDecimal(first == 1 ? -digits : digits, scale);
    }

    /** Whether {@link #toDouble} gives the nearest double: not for 0, whose sign is lost, nor where a rounding is rounded. */
    public boolean isDouble() {
        return digits != 0 && Math.abs(digits) <= EXACT;
    }

    public double toDouble() {
        return digits / POWERS[scale];
    }

    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(digits, scale);
    }
}
