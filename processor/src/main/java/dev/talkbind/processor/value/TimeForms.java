package dev.talkbind.processor.value;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;

/** The forms of the texts of dates and times: ISO 8601, in ASCII. */
final class TimeForms {

    private static final String YEAR_TEXT = "([0-9]{4}|-[0-9]{4,10}|\\+[0-9]{5,10})";
    private static final String DAY = YEAR_TEXT + "-[0-9]{2}-[0-9]{2}";
    private static final String CLOCK = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?";
    private static final String OFFSET = "(Z|[+-][0-9]{2}:[0-9]{2}(:[0-9]{2})?)";

    static final TextForm INSTANT =
            TextForm.of("an Instant", "2026-11-22T10:15:30Z", DAY + "T" + CLOCK + "Z", Instant::parse);
    static final TextForm LOCAL_DATE = TextForm.of("a LocalDate", "2026-11-22", DAY, LocalDate::parse);
    static final TextForm LOCAL_TIME = TextForm.of("a LocalTime", "10:15:30", CLOCK, LocalTime::parse);
    static final TextForm LOCAL_DATE_TIME =
            TextForm.of("a LocalDateTime", "2026-11-22T10:15:30", DAY + "T" + CLOCK, LocalDateTime::parse);
    static final TextForm OFFSET_DATE_TIME = TextForm.of(
            "an OffsetDateTime", "2026-11-22T10:15:30+01:00", DAY + "T" + CLOCK + OFFSET, OffsetDateTime::parse);
    static final TextForm OFFSET_TIME =
            TextForm.of("an OffsetTime", "10:15:30+01:00", CLOCK + OFFSET, OffsetTime::parse);
    static final TextForm ZONED_DATE_TIME = TextForm.of(
            "a ZonedDateTime",
            "2026-11-22T10:15:30+01:00[Europe/Amsterdam]",
            DAY + "T" + CLOCK + OFFSET + "(\\[.+\\])?",
            ZonedDateTime::parse);
    static final TextForm DURATION = TextForm.of("a Duration", "PT15M", "-?P.*", Duration::parse);
    static final TextForm PERIOD = TextForm.of("a Period", "P1M", "-?P.*", Period::parse);
    static final TextForm YEAR = TextForm.of("a Year", "2026", YEAR_TEXT, Year::parse);
    static final TextForm YEAR_MONTH = TextForm.of("a YearMonth", "2026-11", YEAR_TEXT + "-[0-9]{2}", YearMonth::parse);
    static final TextForm MONTH_DAY = TextForm.of("a MonthDay", "--11-22", "--[0-9]{2}-[0-9]{2}", MonthDay::parse);
    static final TextForm DATE = TextForm.of(
            "a Date",
            "2026-11-22T10:15:30Z",
            DAY + "T" + CLOCK + "Z",
            text -> Instant.parse(text).toEpochMilli());

    private TimeForms() {}
}
