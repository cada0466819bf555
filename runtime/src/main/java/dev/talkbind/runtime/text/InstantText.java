package dev.talkbind.runtime.text;

import dev.talkbind.runtime.internal.text.Scan;
import dev.talkbind.runtime.internal.text.fast.ShortAscii;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * The text of an {@link Instant} is its date and time in UTC, such as {@code 2026-11-22T10:15:30Z}. A fraction of a
 * second is written with 3, 6 or 9 digits, and read with one to nine digits.
 */
public final class InstantText implements ValueText<Instant> {

    /** The only instance: it has no state. */
    public static final InstantText INSTANCE = new InstantText();

    private static final int SECONDS_OF_DAY = 86_400;
    private static final int YEARS_OF_CYCLE = 400;
    private static final long DAYS_OF_CYCLE = 146_097;
    private static final long YEAR_0 = LocalDate.of(0, 1, 1).toEpochDay() * SECONDS_OF_DAY;
    private static final long YEAR_10000 = LocalDate.of(10_000, 1, 1).toEpochDay() * SECONDS_OF_DAY;

    private InstantText() {}

    @Override
    public String expected() {
        return "an Instant such as 2026-11-22T10:15:30Z";
    }

    @Override
    public String toText(Instant value) {
        long seconds = value.getEpochSecond();
        if (seconds < YEAR_0 || seconds >= YEAR_10000) {
            return value.toString();
        }
        LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(seconds, SECONDS_OF_DAY));
        int second = Math.floorMod(seconds, SECONDS_OF_DAY);
        int fraction = digitsOfSecond(value.getNano());
        ShortAscii out = new ShortAscii();
        LocalDateText.write(out, date);
        out.sign('T').two(second / 3600).sign(':').two(second / 60 % 60);
        out.sign(':').two(second % 60);
        if (fraction > 0) {
            out.sign('.').digits(fraction, value.getNano() / (fraction == 3 ? 1_000_000 : fraction == 6 ? 1000 : 1));
        }
        return out.sign('Z').toString();
    }

    private static int digitsOfSecond(int nano) {
        return nano == 0 ? 0 : nano % 1_000_000 == 0 ? 3 : nano % 1000 == 0 ? 6 : 9;
    }

    @Override
    public Instant fromText(String text) {
        Scan in = new Scan(text, expected());
        return in.end(read(in));
    }

    /** Computed by hand, because the first and the last year of an Instant are beyond the years of a LocalDate. */
    static Instant read(Scan in) {
        int year = YearText.read(in, 1_000_000_000);
        LocalDate date = LocalDateText.readRest(in, Math.floorMod(year, YEARS_OF_CYCLE));
        in.expect('T');
        LocalTime time = LocalTimeText.read(in);
        in.expect('Z');
        long day = date.toEpochDay() + Math.floorDiv(year, YEARS_OF_CYCLE) * DAYS_OF_CYCLE;
        return Instant.ofEpochSecond(day * SECONDS_OF_DAY + time.toSecondOfDay(), time.getNano());
    }
}
