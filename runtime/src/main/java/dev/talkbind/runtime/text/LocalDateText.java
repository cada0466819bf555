package dev.talkbind.runtime.text;

import dev.talkbind.runtime.internal.text.Scan;
import dev.talkbind.runtime.internal.text.fast.ShortAscii;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;

/** The text of a {@link LocalDate} is year, month and day, such as {@code 2026-11-22}. */
public final class LocalDateText implements ValueText<LocalDate> {

    /** The only instance: it has no state. */
    public static final LocalDateText INSTANCE = new LocalDateText();

    /** The length of a date whose year has four digits. */
    static final int LENGTH = "2026-11-22".length();

    private LocalDateText() {}

    @Override
    public String expected() {
        return "a date such as 2026-11-22";
    }

    @Override
    public String toText(LocalDate value) {
        boolean isPlain = value.getYear() >= 0 && value.getYear() < 10_000;
        return isPlain ? write(new ShortAscii(LENGTH), value).toString() : value.toString();
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

    /** Reads the part after the year. */
    static LocalDate readRest(Scan in, int year) {
        in.expect('-');
        MonthDay day = MonthDayText.readParts(in);
        if (!day.isValidYear(year)) {
            throw in.refused();
        }
        return day.atYear(year);
    }
}
