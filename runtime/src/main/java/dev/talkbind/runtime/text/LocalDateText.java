package dev.talkbind.runtime.text;

import dev.talkbind.runtime.internal.text.Scan;
import dev.talkbind.runtime.internal.text.fast.ShortAscii;
import java.time.LocalDate;
import java.time.Year;
import java.time.chrono.IsoChronology;

/** The text of a {@link LocalDate} is year, month and day, such as {@code 2026-11-22}. */
public final class LocalDateText implements ValueText<LocalDate> {

    /** The only instance: it has no state. */
    public static final LocalDateText INSTANCE = new LocalDateText();

    private LocalDateText() {}

    @Override
    public String expected() {
        return "a date such as 2026-11-22";
    }

    @Override
    public String toText(LocalDate value) {
        boolean isPlain = value.getYear() >= 0 && value.getYear() < 10_000;
        return isPlain ? write(new ShortAscii(), value).toString() : value.toString();
    }

    /** Writes a date whose year has four digits. */
    static ShortAscii write(ShortAscii out, LocalDate value) {
        out.four(value.getYear()).sign('-').two(value.getMonthValue());
        return out.sign('-').two(value.getDayOfMonth());
    }

    @Override
    public LocalDate fromText(String text) {
        Scan in = new Scan(text, expected());
        return in.end(read(in));
    }

    static LocalDate read(Scan in) {
        return readRest(in, YearText.read(in, Year.MAX_VALUE));
    }

    /** Reads the part after the year. MonthDay, Year and YearMonth are left alone: the first of them makes formatters. */
    static LocalDate readRest(Scan in, int year) {
        in.expect('-');
        int month = in.two(1, 12);
        in.expect('-');
        int day = MonthDayText.readDay(in, month);
        if (day == 29 && month == 2 && !IsoChronology.INSTANCE.isLeapYear(year)) {
            throw in.refused();
        }
        return LocalDate.of(year, month, day);
    }
}
