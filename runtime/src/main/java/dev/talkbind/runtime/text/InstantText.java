package dev.talkbind.runtime.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * The text of an {@link Instant} is its date and time in UTC, such as {@code 2026-11-22T10:15:30Z}; 3, 6 or 9 digits
 * of a second where there is a fraction. It is read with any number of them up to nine.
 */
public final class InstantText implements ValueText<Instant> {

    /** The only one: it has no state. */
    public static final InstantText INSTANCE = new InstantText();

    private static final int SECONDS_OF_DAY = 86_400;
    private static final int YEARS_OF_CYCLE = 400;
    private static final long DAYS_OF_CYCLE = 146_097;

    private InstantText() {}

    @Override
    public String expected() {
        return "an Instant such as 2026-11-22T10:15:30Z";
    }

    @Override
    public String toText(Instant value) {
        long day = Math.floorDiv(value.getEpochSecond(), SECONDS_OF_DAY);
        int second = Math.floorMod(value.getEpochSecond(), SECONDS_OF_DAY);
        LocalDate date = LocalDate.ofEpochDay(Math.floorMod(day, DAYS_OF_CYCLE));
        StringBuilder out = new StringBuilder(30);
        YearText.write(out, date.getYear() + (int) Math.floorDiv(day, DAYS_OF_CYCLE) * YEARS_OF_CYCLE);
        two(out.append('-'), date.getMonthValue());
        two(out.append('-'), date.getDayOfMonth());
        two(out.append('T'), second / 3600);
        two(out.append(':'), second / 60 % 60);
        two(out.append(':'), second % 60);
        fraction(out, value.getNano());
        return out.append('Z').toString();
    }

    @Override
    public Instant fromText(String text) {
        Scan in = new Scan(text, this);
        return in.end(read(in));
    }

    /** By hand, as the first and the last year of an Instant are beyond those of a LocalDate. */
    static Instant read(Scan in) {
        int year = YearText.read(in, 1_000_000_000);
        LocalDate date = LocalDateText.readRest(in, Math.floorMod(year, YEARS_OF_CYCLE));
        in.expect('T');
        LocalTime time = LocalTimeText.read(in);
        in.expect('Z');
        long day = date.toEpochDay() + Math.floorDiv(year, YEARS_OF_CYCLE) * DAYS_OF_CYCLE;
        return Instant.ofEpochSecond(day * SECONDS_OF_DAY + time.toSecondOfDay(), time.getNano());
    }

    private static void fraction(StringBuilder out, int nano) {
        if (nano == 0) {
            return;
        }
        three(out.append('.'), nano / 1_000_000);
        if (nano % 1_000_000 != 0) {
            three(out, nano / 1000 % 1000);
        }
        if (nano % 1000 != 0) {
            three(out, nano % 1000);
        }
    }

    private static void two(StringBuilder out, int number) {
        out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    private static void three(StringBuilder out, int number) {
        two(out.append((char) ('0' + number / 100)), number % 100);
    }
}
