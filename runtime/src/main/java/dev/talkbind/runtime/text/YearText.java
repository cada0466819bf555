package dev.talkbind.runtime.text;

import dev.talkbind.runtime.internal.text.Scan;
import java.time.Year;

/**
 * The text of a {@link Year} is its four digits, such as {@code 2026}. Before 0000 and after 9999 it has a sign and may
 * have more digits.
 */
public final class YearText implements ValueText<Year> {

    /** The only instance: it has no state. */
    public static final YearText INSTANCE = new YearText();

    private YearText() {}

    @Override
    public String expected() {
        return "a year such as 2026";
    }

    @Override
    public String toText(Year value) {
        StringBuilder out = new StringBuilder(10);
        write(out, value.getValue());
        return out.toString();
    }

    @Override
    public Year fromText(String text) {
        Scan in = new Scan(text, expected());
        return Year.of(in.end(read(in, Year.MAX_VALUE)));
    }

    static void write(StringBuilder out, int year) {
        int size = Math.abs(year);
        if (year < 0 || year > 9999) {
            out.append(year < 0 ? '-' : '+');
        }
        for (int least = 1000; least > size && least > 1; least /= 10) {
            out.append('0');
        }
        out.append(size);
    }

    /**
     * Reads a year whose distance from 0 is at most {@code bound}. JavaScript's six digits with a sign, such as
     * {@code +010000}, can be read too.
     */
    static int read(Scan in, int bound) {
        boolean negative = in.skip('-');
        if (!negative && !in.skip('+')) {
            return (int) in.digits(4);
        }
        int count = in.digitsAhead();
        if (count < 4 || count > 10 || in.peek() == '0' && count != 4 && count != 6) {
            throw in.refused();
        }
        long size = in.digits(count);
        if (size > bound || size < (negative ? 1 : 10_000)) {
            throw in.refused();
        }
        return (int) (negative ? -size : size);
    }
}
