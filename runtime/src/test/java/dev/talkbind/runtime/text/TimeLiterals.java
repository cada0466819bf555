package dev.talkbind.runtime.text;

import static dev.talkbind.runtime.text.Literals.pin;

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
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;

/** The literals of all that has to do with time. */
final class TimeLiterals {

    private TimeLiterals() {}

    static void pinAll() {
        zones();
        instants();
        dates();
        localTimes();
        offsets();
        amounts();
    }

    private static void zones() {
        pin(ZoneIdText.INSTANCE, ZoneId.of("Europe/Amsterdam"), "Europe/Amsterdam");
        pin(ZoneIdText.INSTANCE, ZoneId.of("UTC"), "UTC");
        pin(ZoneIdText.INSTANCE, ZoneId.of("GMT+2"), "GMT+02:00");
        pin(ZoneIdText.INSTANCE, ZoneOffset.UTC, "Z");
        pin(ZoneOffsetText.INSTANCE, ZoneOffset.UTC, "Z");
        pin(ZoneOffsetText.INSTANCE, ZoneOffset.ofHoursMinutes(5, 45), "+05:45");
        pin(ZoneOffsetText.INSTANCE, ZoneOffset.ofTotalSeconds(-1), "-00:00:01");
        pin(ZoneOffsetText.INSTANCE, ZoneOffset.MIN, "-18:00");
        pin(ZoneOffsetText.INSTANCE, ZoneOffset.MAX, "+18:00");
    }

    private static void instants() {
        pin(InstantText.INSTANCE, Instant.EPOCH, "1970-01-01T00:00:00Z");
        pin(InstantText.INSTANCE, Instant.ofEpochSecond(-1, 999_000_000), "1969-12-31T23:59:59.999Z");
        pin(InstantText.INSTANCE, Instant.ofEpochSecond(1_795_342_530, 120_000_000), "2026-11-22T10:15:30.120Z");
        pin(InstantText.INSTANCE, Instant.ofEpochSecond(1_795_342_530, 123_456_000), "2026-11-22T10:15:30.123456Z");
        pin(InstantText.INSTANCE, Instant.ofEpochSecond(1_795_342_530, 1), "2026-11-22T10:15:30.000000001Z");
        pin(InstantText.INSTANCE, Instant.ofEpochSecond(253_402_300_800L), "+10000-01-01T00:00:00Z");
        pin(InstantText.INSTANCE, Instant.ofEpochSecond(-62_167_219_201L), "-0001-12-31T23:59:59Z");
        pin(InstantText.INSTANCE, Instant.MIN, "-1000000000-01-01T00:00:00Z");
        pin(InstantText.INSTANCE, Instant.MAX, "+1000000000-12-31T23:59:59.999999999Z");
        pin(DateText.INSTANCE, new Date(0), "1970-01-01T00:00:00Z");
        pin(DateText.INSTANCE, new Date(-1), "1969-12-31T23:59:59.999Z");
        pin(DateText.INSTANCE, new Date(Long.MAX_VALUE), "+292278994-08-17T07:12:55.807Z");
        pin(DateText.INSTANCE, new Date(Long.MIN_VALUE), "-292275055-05-16T16:47:04.192Z");
    }

    private static void dates() {
        pin(LocalDateText.INSTANCE, LocalDate.of(2024, 2, 29), "2024-02-29");
        pin(LocalDateText.INSTANCE, LocalDate.of(0, 1, 1), "0000-01-01");
        pin(LocalDateText.INSTANCE, LocalDate.of(10000, 1, 1), "+10000-01-01");
        pin(LocalDateText.INSTANCE, LocalDate.of(-1, 1, 1), "-0001-01-01");
        pin(LocalDateText.INSTANCE, LocalDate.MIN, "-999999999-01-01");
        pin(LocalDateText.INSTANCE, LocalDate.MAX, "+999999999-12-31");
        pin(YearText.INSTANCE, Year.of(2026), "2026");
        pin(YearText.INSTANCE, Year.of(0), "0000");
        pin(YearText.INSTANCE, Year.of(987), "0987");
        pin(YearText.INSTANCE, Year.of(9999), "9999");
        pin(YearText.INSTANCE, Year.of(10_000), "+10000");
        pin(YearText.INSTANCE, Year.of(-1), "-0001");
        pin(YearText.INSTANCE, Year.of(Year.MIN_VALUE), "-999999999");
        pin(YearText.INSTANCE, Year.of(Year.MAX_VALUE), "+999999999");
        pin(YearMonthText.INSTANCE, YearMonth.of(2026, 1), "2026-01");
        pin(YearMonthText.INSTANCE, YearMonth.of(-1, 12), "-0001-12");
        pin(YearMonthText.INSTANCE, YearMonth.of(10_000, 10), "+10000-10");
        pin(MonthDayText.INSTANCE, MonthDay.of(1, 1), "--01-01");
        pin(MonthDayText.INSTANCE, MonthDay.of(2, 29), "--02-29");
        pin(MonthDayText.INSTANCE, MonthDay.of(12, 31), "--12-31");
    }

    private static void localTimes() {
        pin(LocalTimeText.INSTANCE, LocalTime.MIDNIGHT, "00:00");
        pin(LocalTimeText.INSTANCE, LocalTime.of(10, 15, 30), "10:15:30");
        pin(LocalTimeText.INSTANCE, LocalTime.of(10, 15, 0, 120_000_000), "10:15:00.120");
        pin(LocalTimeText.INSTANCE, LocalTime.of(10, 15, 0, 1000), "10:15:00.000001");
        pin(LocalTimeText.INSTANCE, LocalTime.MAX, "23:59:59.999999999");
        pin(
                LocalDateTimeText.INSTANCE,
                LocalDateTime.of(2026, 3, 29, 2, 30),
                "2026-03-29T02:30"); // in a gap of Amsterdam
        pin(LocalDateTimeText.INSTANCE, LocalDateTime.MIN, "-999999999-01-01T00:00");
        pin(LocalDateTimeText.INSTANCE, LocalDateTime.MAX, "+999999999-12-31T23:59:59.999999999");
    }

    private static void offsets() {
        pin(OffsetDateTimeText.INSTANCE, OffsetDateTime.parse("2026-11-22T10:15:30Z"), "2026-11-22T10:15:30Z");
        pin(OffsetDateTimeText.INSTANCE, OffsetDateTime.MIN, "-999999999-01-01T00:00+18:00");
        pin(OffsetDateTimeText.INSTANCE, OffsetDateTime.MAX, "+999999999-12-31T23:59:59.999999999-18:00");
        pin(OffsetTimeText.INSTANCE, OffsetTime.parse("10:15Z"), "10:15Z");
        pin(OffsetTimeText.INSTANCE, OffsetTime.MIN, "00:00+18:00");
        pin(OffsetTimeText.INSTANCE, OffsetTime.MAX, "23:59:59.999999999-18:00");
        ZonedDateTime earlier = LocalDateTime.of(2026, 10, 25, 2, 30).atZone(ZoneId.of("Europe/Amsterdam"));
        pin(ZonedDateTimeText.INSTANCE, earlier, "2026-10-25T02:30+02:00[Europe/Amsterdam]");
        pin(ZonedDateTimeText.INSTANCE, earlier.withLaterOffsetAtOverlap(), "2026-10-25T02:30+01:00[Europe/Amsterdam]");
        pin(ZonedDateTimeText.INSTANCE, earlier.withFixedOffsetZone(), "2026-10-25T02:30+02:00");
        pin(ZonedDateTimeText.INSTANCE, Instant.EPOCH.atZone(ZoneId.of("UTC")), "1970-01-01T00:00Z[UTC]");
        pin(ZonedDateTimeText.INSTANCE, Instant.EPOCH.atZone(ZoneOffset.UTC), "1970-01-01T00:00Z");
    }

    private static void amounts() {
        pin(DurationText.INSTANCE, Duration.ZERO, "PT0S");
        pin(DurationText.INSTANCE, Duration.ofDays(1), "PT24H");
        pin(DurationText.INSTANCE, Duration.ofMillis(-500), "PT-0.5S");
        pin(DurationText.INSTANCE, Duration.ofMillis(-61_500), "PT-1M-1.5S");
        pin(
                DurationText.INSTANCE,
                Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
                "PT2562047788015215H30M7.999999999S");
        pin(DurationText.INSTANCE, Duration.ofSeconds(Long.MIN_VALUE), "PT-2562047788015215H-30M-8S");
        pin(PeriodText.INSTANCE, Period.ZERO, "P0D");
        pin(PeriodText.INSTANCE, Period.of(1, -2, 3), "P1Y-2M3D");
        pin(PeriodText.INSTANCE, Period.ofWeeks(2), "P14D");
        pin(PeriodText.INSTANCE, Period.of(Integer.MIN_VALUE, 0, Integer.MAX_VALUE), "P-2147483648Y2147483647D");
    }
}
