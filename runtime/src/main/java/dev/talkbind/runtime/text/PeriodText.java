package dev.talkbind.runtime.text;

import dev.talkbind.runtime.internal.text.Refusal;
import dev.talkbind.runtime.internal.text.Scan;
import java.time.Period;

/**
 * The text of a {@link Period} is its years, months and days, such as {@code P1Y2M3D}. Weeks of 7 days can be read too.
 */
public final class PeriodText implements ValueText<Period> {

    /** The only instance: it has no state. */
    public static final PeriodText INSTANCE = new PeriodText();

    private PeriodText() {}

    @Override
    public String expected() {
        return "a period such as P1Y2M3D";
    }

    @Override
    public String toText(Period value) {
        return value.toString();
    }

    @Override
    public Period fromText(String text) {
        Scan in = new Scan(text, expected());
        try {
            return in.end(read(in));
        } catch (ArithmeticException tooLong) {
            throw Refusal.of(expected());
        }
    }

    private static Period read(Scan in) {
        int sign = in.skip('-') ? -1 : 1;
        in.expect('P');
        in.more();
        int years = Math.toIntExact(Math.multiplyExact(in.amount('Y'), sign));
        int months = Math.toIntExact(Math.multiplyExact(in.amount('M'), sign));
        long weeks = Math.multiplyExact(in.amount('W'), sign * 7);
        int days = Math.toIntExact(Math.addExact(weeks, Math.multiplyExact(in.amount('D'), sign)));
        return Period.of(years, months, days);
    }
}
