package dev.talkbind.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Other producers' spellings of the documented forms: JavaScript, Temporal, older Java. */
class TolerantReadingTest {

    @Test
    void instantsHaveAnyFraction() {
        Instant instant = Instant.parse("2026-11-22T10:15:30Z");
        String digits = "";
        for (int i = 0; i <= 9; i++) {
            read(InstantText.INSTANCE, "2026-11-22T10:15:30" + (i == 0 ? "" : "." + digits) + "Z", instant);
            digits += "0";
        }
        read(InstantText.INSTANCE, "2026-11-22T10:15:30.5Z", instant.plusMillis(500));
        read(InstantText.INSTANCE, "2026-11-22T10:15:30.12345678Z", instant.plusNanos(123_456_780));
        read(InstantText.INSTANCE, "2026-11-22T10:15Z", instant.minusSeconds(30));
        read(DateText.INSTANCE, "2026-11-22T10:15:30.500000Z", Date.from(instant.plusMillis(500)));
    }

    @Test
    void yearsMayHaveTheSixDigitsOfJavaScript() {
        read(InstantText.INSTANCE, "+010000-01-01T00:00:00.000Z", Instant.ofEpochSecond(253_402_300_800L));
        read(InstantText.INSTANCE, "+275760-09-13T00:00:00.000Z", Instant.ofEpochMilli(8_640_000_000_000_000L));
        read(InstantText.INSTANCE, "-000001-12-31T23:59:59.000Z", Instant.ofEpochSecond(-62_167_219_201L));
        read(InstantText.INSTANCE, "-271821-04-20T00:00:00.000Z", Instant.ofEpochMilli(-8_640_000_000_000_000L));
        read(LocalDateText.INSTANCE, "-000044-03-15", LocalDate.of(-44, 3, 15));
        read(YearText.INSTANCE, "+010000", Year.of(10_000));
    }

    @Test
    void timesMayHaveSecondsOfZeroAndOffsetsMayBeSpeltOut() {
        read(LocalTimeText.INSTANCE, "10:15:00", LocalTime.of(10, 15));
        read(LocalTimeText.INSTANCE, "10:15:00.0", LocalTime.of(10, 15));
        read(ZoneOffsetText.INSTANCE, "+00:00", ZoneOffset.UTC);
        read(ZoneOffsetText.INSTANCE, "+02:00:00", ZoneOffset.ofHours(2));
        read(
                OffsetDateTimeText.INSTANCE,
                "2026-11-22T10:15:30.000+00:00",
                OffsetDateTime.parse("2026-11-22T10:15:30Z"));
        read(
                ZonedDateTimeText.INSTANCE,
                "2026-11-22T10:15:30+01:00[+01:00]",
                ZonedDateTime.parse("2026-11-22T10:15:30+01:00"));
        read(
                ZonedDateTimeText.INSTANCE,
                "2026-11-22T10:15:30+00:00[UTC]",
                ZonedDateTime.parse("2026-11-22T10:15:30Z[UTC]"));
    }

    @Test
    void durationsHaveDaysAndPeriodsHaveWeeks() {
        read(DurationText.INSTANCE, "P1D", Duration.ofDays(1));
        read(
                DurationText.INSTANCE,
                "P1DT2H3M4.5S",
                Duration.ofDays(1).plusHours(2).plusMinutes(3).plusMillis(4500));
        read(DurationText.INSTANCE, "-P1DT2H", Duration.ofHours(-26));
        read(DurationText.INSTANCE, "-PT0.5S", Duration.ofMillis(-500));
        read(DurationText.INSTANCE, "PT90M", Duration.ofMinutes(90));
        read(DurationText.INSTANCE, "PT1H-30M", Duration.ofMinutes(30));
        read(DurationText.INSTANCE, "PT0.000000001S", Duration.ofNanos(1));
        read(PeriodText.INSTANCE, "P2W", Period.ofDays(14));
        read(PeriodText.INSTANCE, "P1Y2M1W3D", Period.of(1, 2, 10));
        read(PeriodText.INSTANCE, "-P1Y2M", Period.of(-1, -2, 0));
        read(PeriodText.INSTANCE, "P14M", Period.ofMonths(14));
    }

    @Test
    void numbersMayBeAnyThatJsonHas() {
        read(DoubleText.INSTANCE, "1", 1.0);
        read(DoubleText.INSTANCE, "1.50", 1.5);
        read(DoubleText.INSTANCE, "2e+23", 2.0E23);
        read(DoubleText.INSTANCE, "2.0E23", 2.0E23);
        read(DoubleText.INSTANCE, "1.9999999999999998E23", 2.0E23);
        read(DoubleText.INSTANCE, "5e-324", Double.MIN_VALUE);
        read(DoubleText.INSTANCE, "-0", -0.0);
        read(DoubleText.INSTANCE, "0e99", 0.0);
        read(DoubleText.INSTANCE, "0.1000000000000000055511151231257827", 0.1);
        read(FloatText.INSTANCE, "16777217", 16777216f);
        read(FloatText.INSTANCE, "1.00000017881393432617187499", 1.0000001f); // by way of a double: 1.0000002
        read(BigDecimalText.INSTANCE, "1e3", new BigDecimal("1E+3"));
        read(BigDecimalText.INSTANCE, "1.50e-05", new BigDecimal("0.0000150"));
        read(BigDecimalText.INSTANCE, "-0.0", new BigDecimal("0.0"));
    }

    @Test
    void uuidsAndTagsMayBeInOtherCases() {
        read(
                UuidText.INSTANCE,
                "123E4567-E89B-12D3-A456-426614174000",
                UUID.fromString("123e4567-e89b-12d3-a456-426614174000"));
        read(LocaleText.INSTANCE, "EN-us", Locale.US);
        read(LocaleText.INSTANCE, "zh-hans-cn", Locale.forLanguageTag("zh-Hans-CN"));
    }

    @Test
    void arraysMayBeSpeltAsAnyJson() {
        read(Rows.STRINGS, " [ \"a\" ,\n\"\\u0062\\/\" ] ", List.of("a", "b/"));
    }

    private static <T> void read(ValueText<T> form, String text, T value) {
        assertThat(form.fromText(text)).as(text).isEqualTo(value);
    }
}
