package dev.talkbind.fuzz;

import dev.talkbind.runtime.text.DateText;
import dev.talkbind.runtime.text.DurationText;
import dev.talkbind.runtime.text.InstantText;
import dev.talkbind.runtime.text.LocalDateText;
import dev.talkbind.runtime.text.LocalDateTimeText;
import dev.talkbind.runtime.text.LocalTimeText;
import dev.talkbind.runtime.text.MonthDayText;
import dev.talkbind.runtime.text.OffsetDateTimeText;
import dev.talkbind.runtime.text.OffsetTimeText;
import dev.talkbind.runtime.text.PeriodText;
import dev.talkbind.runtime.text.YearMonthText;
import dev.talkbind.runtime.text.YearText;
import dev.talkbind.runtime.text.ZoneIdText;
import dev.talkbind.runtime.text.ZoneOffsetText;
import dev.talkbind.runtime.text.ZonedDateTimeText;
import java.time.DateTimeException;
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
import java.util.List;
import java.util.regex.Pattern;

/** The value types that are times. */
final class TimeTexts {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");

    static final List<TypeText<?>> ALL = List.of(
            new TypeText<>(InstantText.INSTANCE, TimeTexts::instant, Instant::toString),
            new TypeText<>(
                    DateText.INSTANCE,
                    text -> Date.from(instant(text)),
                    date -> date.toInstant().toString()),
            new TypeText<>(LocalDateText.INSTANCE, LocalDate::parse, LocalDate::toString),
            new TypeText<>(LocalTimeText.INSTANCE, LocalTime::parse, LocalTime::toString),
            new TypeText<>(LocalDateTimeText.INSTANCE, LocalDateTime::parse, LocalDateTime::toString),
            new TypeText<>(OffsetDateTimeText.INSTANCE, OffsetDateTime::parse, OffsetDateTime::toString),
            new TypeText<>(OffsetTimeText.INSTANCE, OffsetTime::parse, OffsetTime::toString),
            new TypeText<>(ZonedDateTimeText.INSTANCE, ZonedDateTime::parse, ZonedDateTime::toString),
            new TypeText<>(ZoneIdText.INSTANCE, ZoneId::of, ZoneId::toString),
            new TypeText<>(ZoneOffsetText.INSTANCE, ZoneOffset::of, ZoneOffset::toString),
            new TypeText<>(DurationText.INSTANCE, Duration::parse, Duration::toString),
            new TypeText<>(PeriodText.INSTANCE, TimeTexts::period, Period::toString),
            new TypeText<>(YearText.INSTANCE, Year::parse, TimeTexts::year),
            new TypeText<>(YearMonthText.INSTANCE, YearMonth::parse, TimeTexts::month),
            new TypeText<>(MonthDayText.INSTANCE, MonthDay::parse, MonthDay::toString));

    private TimeTexts() {}

    /** The JDK reads no Instant without seconds. */
    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException withoutSeconds) {
            return Instant.parse(text.replaceFirst("Z$", ":00Z"));
        }
    }

    /** The JDK reads a sign for all after the numbers, which it cannot where only one more below zero would do. */
    private static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (DateTimeException tooLarge) {
            String each = NUMBER.matcher(text.substring(1)).replaceAll(number -> "-".concat(number.group()));
            return Period.parse(each.replace("--", ""));
        }
    }

    /** The JDK's {@code toString} of a year, and of a month, has not the sign that its {@code parse} asks for; a date has. */
    private static String year(Year year) {
        return year.atDay(1).toString().replaceFirst("-01-01$", "");
    }

    private static String month(YearMonth month) {
        return month.atDay(1).toString().replaceFirst("-01$", "");
    }
}
