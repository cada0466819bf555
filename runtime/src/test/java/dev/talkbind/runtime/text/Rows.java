package dev.talkbind.runtime.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
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
import java.util.Currency;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** All value types. This list drives the tests of the texts and the table in docs/wire.md. */
final class Rows {

    static final EnumText<Tier> TIER = EnumText.of(Tier.values());
    static final ListText<String> STRINGS = ListText.of(StringText.INSTANCE);
    static final SetText<String> STRING_SET = SetText.of(StringText.INSTANCE);

    static final List<Row<?>> ALL = List.of(
            row("String", StringText.INSTANCE, "Ann", "Ann")
                    .is("the string itself, nothing trimmed or normalised; half a surrogate pair is not written")
                    .readFrom("any text"),
            row("char, Character", CharacterText.INSTANCE, 'x', "x")
                    .is("the character")
                    .readFrom("exactly one UTF-16 unit: not two, not half a surrogate pair"),
            row("boolean, Boolean", BooleanText.INSTANCE, true, "true")
                    .is("`true` or `false`")
                    .readFrom("exactly that: not `TRUE`, `1`"),
            row("byte, Byte", ByteText.INSTANCE, (byte) -7, "-7")
                    .is("decimal digits")
                    .readFrom("digits in range: not `+5`, `007`, `-0`"),
            row("short, Short", ShortText.INSTANCE, (short) 1000, "1000")
                    .is("decimal digits")
                    .readFrom("digits in range: not `+5`, `007`, `-0`"),
            row("int, Integer", IntegerText.INSTANCE, 42, "42")
                    .is("decimal digits")
                    .readFrom("digits in range: not `+5`, `007`, `-0`, `1.0`"),
            row("long, Long", LongText.INSTANCE, 9007199254740993L, "9007199254740993")
                    .is("decimal digits")
                    .readFrom("digits in range: not `+5`, `007`, `-0`, `1.0`"),
            row("float, Float", FloatText.INSTANCE, 0.1f, "0.1")
                    .is("the shortest decimal that reads back as the same bits, spelt as `Float.toString` does from "
                            + "JDK 19 on; NaN and infinity are not written")
                    .readFrom("any JSON number in range, such as `1`, `1.50`, `1e10`: not one so small that it "
                            + "would be 0"),
            row("double, Double", DoubleText.INSTANCE, 1.0E10, "1.0E10")
                    .is("the shortest decimal that reads back as the same bits, spelt as `Double.toString` does "
                            + "from JDK 19 on; NaN and infinity are not written")
                    .readFrom("any JSON number in range, such as `1`, `1.50`, `1e10`: not one so small that it "
                            + "would be 0"),
            row("BigInteger", BigIntegerText.INSTANCE, BigInteger.TWO.pow(64), "18446744073709551616")
                    .is("decimal digits, at most 10,000 characters")
                    .readFrom("digits: not `+5`, `007`, `-0`"),
            row("BigDecimal", BigDecimalText.INSTANCE, new BigDecimal("2.50"), "2.50")
                    .is("`toString`, which keeps the scale: `2.50`, `1E+3`; at most 10,000 characters")
                    .readFrom("any JSON number, the scale as it is spelt: not `+1`, `.5`, `01`"),
            row("enum", TIER, Tier.PRO, "PRO")
                    .is("`name()`, or what `@JsonProperty` on the constant says; never `toString()`")
                    .readFrom("exactly that, in that case"),
            row(
                            "UUID",
                            UuidText.INSTANCE,
                            UUID.fromString("123e4567-e89b-12d3-a456-426614174000"),
                            "123e4567-e89b-12d3-a456-426614174000")
                    .is("36 characters, lower case")
                    .readFrom("all 36 characters, in either case: not `1-1-1-1-1`"),
            row("URI", UriText.INSTANCE, URI.create("https://example.com/a%20b"), "https://example.com/a%20b")
                    .is("as it was written, not normalised")
                    .readFrom("what `new URI` takes: not with a blank or a stray `%`"),
            row("URL", UrlText.INSTANCE, url("https://example.com/a%20b"), "https://example.com/a%20b")
                    .is("`toExternalForm()`; one that is not a URI is not written")
                    .readFrom("exactly that, of a protocol that the JVM knows: not `HTTP://a`"),
            row("Locale", LocaleText.INSTANCE, Locale.US, "en-US")
                    .is("the IETF language tag; a locale without a language, or one that the tag does not say in "
                            + "full, is not written")
                    .readFrom("a whole tag, in any case: not `en_US`, `und`, nor an old tag that stands for "
                            + "another, such as `iw`"),
            row("Currency", CurrencyText.INSTANCE, Currency.getInstance("EUR"), "EUR")
                    .is("the ISO 4217 code")
                    .readFrom("a code that the JVM knows: not `eur`"),
            row("ZoneId", ZoneIdText.INSTANCE, ZoneId.of("Europe/Amsterdam"), "Europe/Amsterdam")
                    .is("the id")
                    .readFrom("an id that the JVM knows, as the JVM spells it: not `+2`"),
            row("ZoneOffset", ZoneOffsetText.INSTANCE, ZoneOffset.ofHours(2), "+02:00")
                    .is("`Z`, or hours and minutes; seconds where there are any")
                    .readFrom("that, and `+00:00` for `Z`: not `+02`, `+0200`, `-00:00`"),
            row("Instant", InstantText.INSTANCE, Instant.parse("2026-11-22T10:15:30Z"), "2026-11-22T10:15:30Z")
                    .is("date and time in UTC; 3, 6 or 9 digits of a second where there is a fraction")
                    .readFrom("that, with or without seconds, and with 1 to 9 digits of one, as `toISOString()` "
                            + "gives: not with an offset, `24:00` or a leap second"),
            row("LocalDate", LocalDateText.INSTANCE, LocalDate.of(2026, 11, 22), "2026-11-22")
                    .is("year, month and day")
                    .readFrom("days that exist: not `2023-02-30`"),
            row("LocalTime", LocalTimeText.INSTANCE, LocalTime.of(10, 15), "10:15")
                    .is("hours and minutes; seconds, and 3, 6 or 9 digits of a second, where they are not 0")
                    .readFrom("that, with or without seconds, and with 1 to 9 digits of one: not `24:00`, not a "
                            + "leap second"),
            row(
                            "LocalDateTime",
                            LocalDateTimeText.INSTANCE,
                            LocalDateTime.of(2026, 11, 22, 10, 15, 30),
                            "2026-11-22T10:15:30")
                    .is("date, `T`, time")
                    .readFrom("its parts, each as in its own row"),
            row(
                            "OffsetDateTime",
                            OffsetDateTimeText.INSTANCE,
                            OffsetDateTime.parse("2026-11-22T10:15:30+02:00"),
                            "2026-11-22T10:15:30+02:00")
                    .is("date, `T`, time, offset")
                    .readFrom("its parts, each as in its own row"),
            row("OffsetTime", OffsetTimeText.INSTANCE, OffsetTime.parse("10:15:30+02:00"), "10:15:30+02:00")
                    .is("time, offset")
                    .readFrom("its parts, each as in its own row"),
            row(
                            "ZonedDateTime",
                            ZonedDateTimeText.INSTANCE,
                            ZonedDateTime.parse("2026-11-22T10:15:30+01:00[Europe/Amsterdam]"),
                            "2026-11-22T10:15:30+01:00[Europe/Amsterdam]")
                    .is("date, `T`, time, offset, zone in brackets unless it is the offset")
                    .readFrom("its parts, with an offset that the zone has at that time: nothing is shifted"),
            row("Duration", DurationText.INSTANCE, Duration.parse("PT8H6M12.345S"), "PT8H6M12.345S")
                    .is("hours, minutes and seconds, each with its own sign")
                    .readFrom("that, and days of 24 hours, and one sign for all: `-P1DT2H`"),
            row("Period", PeriodText.INSTANCE, Period.of(1, 2, 3), "P1Y2M3D")
                    .is("years, months and days, each with its own sign")
                    .readFrom("that, and weeks of 7 days, and one sign for all: `-P2W`"),
            row("Year", YearText.INSTANCE, Year.of(2026), "2026")
                    .is("four digits; before 0000 and after 9999 a sign, and more digits where it takes them: "
                            + "`-0001`, `+10000`")
                    .readFrom("that, and JavaScript's six digits, such as `+010000`: not `+2026`, `26`"),
            row("YearMonth", YearMonthText.INSTANCE, YearMonth.of(2026, 11), "2026-11")
                    .is("year, month")
                    .readFrom("its parts, each as in its own row"),
            row("MonthDay", MonthDayText.INSTANCE, MonthDay.of(12, 24), "--12-24")
                    .is("two hyphens, month, day")
                    .readFrom("days that exist in some year: `--02-29`, not `--02-30`"),
            row("java.util.Date", DateText.INSTANCE, new Date(1_795_342_530_123L), "2026-11-22T10:15:30.123Z")
                    .is("that of the Instant it stands for")
                    .readFrom("as an Instant, to the millisecond: not `2026-11-22T10:15:30.1234Z`"),
            row("byte[]", BytesText.INSTANCE, new byte[] {1, 2, 3, 4}, "AQIDBA==")
                    .is("Base64 with padding")
                    .readFrom("exactly that: not with line ends, the URL alphabet or missing padding"),
            row("List&lt;T&gt;", STRINGS, List.of("a", "b"), "[\"a\",\"b\"]")
                    .is("a JSON array of the elements' texts, exactly as `JSON.stringify` gives it")
                    .readFrom("any JSON spelling of an array of strings: not with `null`, a number or an array in "
                            + "it, nor anything after it"),
            row("Set&lt;T&gt;", STRING_SET, new LinkedHashSet<>(List.of("a", "b")), "[\"a\",\"b\"]")
                    .is("as a List, in the set's own order")
                    .readFrom("as a List, each element once"));

    private Rows() {}

    private static <T> Row<T> row(String type, ValueText<T> text, T example, String exampleText) {
        return new Row<>(type, text, example, exampleText, "", "");
    }

    static URL url(String text) {
        try {
            return URI.create(text).toURL();
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }

    /** A set that is compared by order too. */
    @SafeVarargs
    static <T> Set<T> set(T... elements) {
        Set<T> set = new LinkedHashSet<>();
        for (T element : elements) {
            set.add(element);
        }
        return set;
    }
}
