package dev.talkbind.processor.value;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;

/** The forms of the texts of dates and times: ISO 8601, in ASCII. */
final class TimeForms {

    private static final String YEAR_TEXT =
            "([0-9]{4}|-(?!0+(-|\\z))(0[0-9]{3}|0[0-9]{5}|[1-9][0-9]{3,9})|\\+(0[1-9][0-9]{4}|[1-9][0-9]{4,9}))";
    private static final String DAY = YEAR_TEXT + "-[0-9]{2}-[0-9]{2}";
    private static final String CLOCK = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?";
    private static final String OFFSET = "(Z|(\\+|-(?!00:00(:00)?(\\[|\\z)))[0-9]{2}:[0-9]{2}(:[0-9]{2})?)";
    private static final String MOMENT = DAY + "T" + CLOCK + "Z";
    private static final int NANOS_OF_MILLI = 1_000_000;

    static final TextForm INSTANT = TextForm.of("an Instant", "2026-11-22T10:15:30Z", MOMENT, TimeForms::instant);
    static final TextForm DATE = TextForm.of("a Date", "2026-11-22T10:15:30Z", MOMENT, TimeForms::date);
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
            DAY + "T" + CLOCK + OFFSET + "(\\[[^\\]]+\\])?",
            TimeForms::zoned);
    static final TextForm ZONE_OFFSET = TextForm.of("a ZoneOffset", "+01:00", OFFSET, ZoneOffset::of);
    static final TextForm YEAR = TextForm.of("a Year", "2026", YEAR_TEXT, Year::parse);
    static final TextForm YEAR_MONTH = TextForm.of("a YearMonth", "2026-11", YEAR_TEXT + "-[0-9]{2}", YearMonth::parse);
    static final TextForm MONTH_DAY = TextForm.of("a MonthDay", "--11-22", "--[0-9]{2}-[0-9]{2}", MonthDay::parse);

    private TimeForms() {}

    /** The JDK wants seconds where the form does without. */
    private static Instant instant(String text) {
        return Instant.parse(text.replaceFirst("(T..:..)Z", "$1:00Z"));
    }

    private static Date date(String text) {
        Instant instant = instant(text);
        Forms.refuseIf(instant.getNano() % NANOS_OF_MILLI != 0);
        return new Date(instant.toEpochMilli());
    }

    /** Part by part, since the JDK would shift a time that the zone does not have at that offset. */
    private static ZonedDateTime zoned(String text) {
        int bracket = text.indexOf('[');
        OffsetDateTime time = OffsetDateTime.parse(bracket < 0 ? text : text.substring(0, bracket));
        ZoneId zone = bracket < 0 ? time.getOffset() : Forms.zone(text.substring(bracket + 1, text.length() - 1));
        return ZonedDateTime.ofStrict(time.toLocalDateTime(), time.getOffset(), zone);
    }
}
