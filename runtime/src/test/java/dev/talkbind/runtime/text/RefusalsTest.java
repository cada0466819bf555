package dev.talkbind.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.talkbind.runtime.internal.text.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no text of a type. */
class RefusalsTest {

    private static final String[] NO_WHOLE = {
        "", " ", "+5", "007", " 1", "1 ", "-0", "-", "--1", "1.0", "1e3", "0x1", "1_000", "\u0661", "\uff11", "1\n",
        "null"
    };
    private static final String[] NO_NUMBER = split("""
            |+1|.5|1.|01|-|1e|1e+|NaN|Infinity|-Infinity|0x1p3|1d|1f|1,5| 1|\u0661|1e12345678901|1\0""");
    private static final String[] NO_DATE = split("""
            |2023-02-30|2023-02-29|1900-02-29|2023-04-31|2023-00-01|2023-13-01|2023-01-00|2023-1-1|20230101\
            |23-01-01|+2023-01-01|+02023-01-01|+9999-01-01|-0000-01-01|-000000-01-01|10000-01-01\
            |+1000000000-01-01|-12-01-01|2023-W01-1|2023-001|2023/01/01|2023-01-01Z| 2023-01-01\
            |\u0662\u0660\u0662\u0663-01-01|2023\u201301-01|+0010000-01-01""");
    private static final String[] NO_TIME = split("""
            |10|1:15|24:00|24:00:00|10:60|10:15:60|23:59:60|10:15:30.|10:15:30.1234567890|10:15:30,5|10:15.5\
            |101530|T10:15|10:15Z|10:15 |\u0661\u0660:15|-1:00""");
    private static final String[] NO_OFFSET = split("""
            |z|+2|+02|+0200|02:00|+02:60|+18:01|+18:00:01|-19:00|-00:00|UTC|Z+00:00|+\u0660\u0662:00|\u221202:00""");

    static final Map<ValueText<?>, List<String>> TEXTS = new LinkedHashMap<>();

    static {
        refused(CharacterText.INSTANCE, "", "xy", "\ud83d\ude00", "\ud83d", "\ude00");
        refused(BooleanText.INSTANCE, "", "TRUE", "True", "yes", "1", "on", " true", "true\u0301", "null");
        refused(ByteText.INSTANCE, NO_WHOLE);
        refused(ByteText.INSTANCE, "128", "-129");
        refused(ShortText.INSTANCE, NO_WHOLE);
        refused(ShortText.INSTANCE, "32768", "-32769");
        refused(IntegerText.INSTANCE, NO_WHOLE);
        refused(IntegerText.INSTANCE, "2147483648", "-2147483649", "9".repeat(100_000));
        refused(LongText.INSTANCE, NO_WHOLE);
        refused(LongText.INSTANCE, "9223372036854775808", "-9223372036854775809", "99999999999999999999");
        refused(BigIntegerText.INSTANCE, NO_WHOLE);
        refused(BigIntegerText.INSTANCE, "1".repeat(10_001));
        refused(FloatText.INSTANCE, NO_NUMBER);
        refused(FloatText.INSTANCE, "1e39", "3.4028236E38", "-1e400", "1e-46", "7e-46");
        refused(DoubleText.INSTANCE, NO_NUMBER);
        refused(DoubleText.INSTANCE, "1e400", "-1e400", "1.7976931348623159E308", "1e-400");
        refused(DoubleText.INSTANCE, "0." + "0".repeat(400) + "1");
        refused(BigDecimalText.INSTANCE, NO_NUMBER);
        refused(BigDecimalText.INSTANCE, "1E+2147483649", "1E-9999999999", "1".repeat(10_001));
        refused(Rows.TIER, "", "free", "Pro", " PRO", "not PRO", "0");
        refused(UuidText.INSTANCE, "", "1-1-1-1-1", "123e4567e89b12d3a456426614174000");
        refused(UuidText.INSTANCE, "{123e4567-e89b-12d3-a456-426614174000}", "123e4567-e89b-12d3-a456-42661417400g");
        refused(UuidText.INSTANCE, "123e4567-e89b-12d3-a456-4266141740000", "123e4567-e89b-12d3-a456+426614174000");
        refused(UuidText.INSTANCE, "\u0661\u0662\u0663e4567-e89b-12d3-a456-426614174000");
        refused(UuidText.INSTANCE, "-123e456-e89b-12d3-a456-426614174000");
        refused(UriText.INSTANCE, " ", "a b", "%", "%zz", "http://a/<b>", "[", "a\nb", "\ud800");
        refused(UriText.INSTANCE, "//[::0.010000014560]");
        refused(UrlText.INSTANCE, "", "a", "/a", "http:", "http://", "nosuch://a", "HTTP://a", "http://a b");
        refused(UrlText.INSTANCE, "http://a/%", "http://\ud800", "http://[::0.010000014560]");
        refused(LocaleText.INSTANCE, "", "en_US", "und", "und-US", "x-foo", "en-", "e", "en--US", "english-", "en-US-");
        refused(LocaleText.INSTANCE, "iw", "i-klingon", "en-GB-oed", "en-a-bbb-a-ccc", "\u0435\u043d", "en-u", " en");
        refused(LocaleText.INSTANCE, "en-US.UTF-8");
        refused(CurrencyText.INSTANCE, "", "eur", "EURO", "\u20ac", "QQQ", " EUR", "978");
        refused(CurrencyText.INSTANCE, "PTe", "EE\u212a", "\u0130NR", "U\u017fD");
        refused(ZoneIdText.INSTANCE, "", "+2", "+02", "+0200", "UTC+2", "GMT+2", "europe/amsterdam", "Europe/Nowhere");
        refused(ZoneIdText.INSTANCE, "CEST", " UTC", "z", "+00:00", "SystemV/AST4\0");
        refused(ZoneOffsetText.INSTANCE, NO_OFFSET);
        refused(LocalDateText.INSTANCE, NO_DATE);
        refused(LocalTimeText.INSTANCE, NO_TIME);
        refused(InstantText.INSTANCE, each("", NO_DATE, "T10:15:30Z"));
        refused(InstantText.INSTANCE, each("2026-11-22T", NO_TIME, "Z"));
        refused(InstantText.INSTANCE, "2026-11-22T10:15:30", "2026-11-22T10:15:30+00:00", "2026-11-22T10:15:30+01:00");
        refused(InstantText.INSTANCE, "2026-11-22t10:15:30Z", "2026-11-22T10:15:30z", "2026-11-22 10:15:30Z");
        refused(InstantText.INSTANCE, "1795342530", "2026-11-22", "2016-12-31T23:59:60Z", "2026-11-22T24:00:00Z");
        refused(InstantText.INSTANCE, "+1000000001-01-01T00:00:00Z", "-1000000001-12-31T23:59:59Z");
        refused(InstantText.INSTANCE, "2026-11-22T10:15:30ZZ", "2026-11-22T10:15:30Z[UTC]");
        TEXTS.get(InstantText.INSTANCE).remove("+1000000000-01-01T10:15:30Z"); // not a LocalDate, but an Instant
        refused(DateText.INSTANCE, "", "2026-11-22T10:15:30.1234Z", "2026-11-22T10:15:30.000000001Z", "2026-11-22");
        refused(DateText.INSTANCE, "+292278994-08-17T07:12:55.808Z", "-292275055-05-16T16:47:04.191Z", "0");
        refused(DateText.INSTANCE, "2026-11-22T10:15:30+00:00");
        refused(LocalDateTimeText.INSTANCE, each("", NO_DATE, "T10:15"));
        refused(LocalDateTimeText.INSTANCE, each("2026-11-22T", NO_TIME, ""));
        refused(LocalDateTimeText.INSTANCE, "2026-11-22", "2026-11-22 10:15", "2026-11-22t10:15");
        refused(LocalDateTimeText.INSTANCE, "2026-11-22T10:15[Europe/Amsterdam]");
        refused(OffsetDateTimeText.INSTANCE, each("2026-11-22T10:15:30", NO_OFFSET, ""));
        refused(OffsetDateTimeText.INSTANCE, each("", NO_DATE, "T10:15Z"));
        refused(OffsetDateTimeText.INSTANCE, "2026-11-22T10:15:30+01:00[Europe/Amsterdam]");
        refused(OffsetDateTimeText.INSTANCE, "2026-11-22T10:15:30 +01:00");
        refused(OffsetTimeText.INSTANCE, each("10:15", NO_OFFSET, ""));
        refused(OffsetTimeText.INSTANCE, "10:15 +01:00", "24:00Z", "T10:15Z");
        refused(ZonedDateTimeText.INSTANCE, each("2026-11-22T10:15:30", NO_OFFSET, ""));
        refused(ZonedDateTimeText.INSTANCE, "2026-03-29T02:30+01:00[Europe/Amsterdam]");
        refused(ZonedDateTimeText.INSTANCE, "2026-03-29T02:30+02:00[Europe/Amsterdam]");
        refused(ZonedDateTimeText.INSTANCE, "2026-11-22T10:15:30+02:00[Europe/Amsterdam]");
        refused(ZonedDateTimeText.INSTANCE, "2026-11-22T10:15:30[Europe/Amsterdam]");
        refused(ZonedDateTimeText.INSTANCE, "2026-11-22T10:15:30Z[Europe/Nowhere]", "2026-11-22T10:15:30Z[]");
        refused(ZonedDateTimeText.INSTANCE, "2026-11-22T10:15:30Z[UTC", "2026-11-22T10:15:30Z[UTC]x");
        refused(ZonedDateTimeText.INSTANCE, "2026-11-22T10:15:30+02:00[+2]", "2026-11-22T10:15:30+01:00[+02:00]");
        refused(ZonedDateTimeText.INSTANCE, "2026-11-22T10:15:30+01:00[Europe/Amsterdam][u-ca=iso8601]");
        refused(DurationText.INSTANCE, "", "P", "PT", "P1DT", "PT1", "pt1s", "PT1s", "1", "P1W", "P1Y", "P1M");
        refused(DurationText.INSTANCE, "PT1S1M", "PT1H1H", "PT+1S", "PT01S", "PT1.S", "PT.5S", "PT1,5S", "PT1.5M");
        refused(DurationText.INSTANCE, "PT1.1234567890S", "PT--1S", "--PT1S", "+PT1S", " PT1S", "PT\u0661S", "P1H");
        refused(DurationText.INSTANCE, "PT-S", "P-", "PT9223372036854775808S", "P106751991167301D");
        refused(DurationText.INSTANCE, "-PT-9223372036854775808H");
        refused(PeriodText.INSTANCE, "", "P", "PT", "PT1H", "P1", "p1d", "P1d", "P1D1M", "P1Y1Y", "P+1D", "P01D");
        refused(PeriodText.INSTANCE, "P1.5D", " P1D", "P\u0661D", "P2147483648D", "P306783379W", "P-", "P--1D");
        refused(PeriodText.INSTANCE, "-P-2147483648D", "P1DT0S", "P2147483647W");
        refused(YearText.INSTANCE, "", "26", "987", "02026", "+2026", "+02026", "+9999", "10000", "-1", "-0000");
        refused(YearText.INSTANCE, "-000000", "+1000000000", "-1000000000", " 2026", "2026 ");
        refused(YearText.INSTANCE, "\u0662\u0660\u0662\u0666", "MMXXVI", "+", "99999999999999999999", "-00001");
        refused(YearMonthText.INSTANCE, "", "2026", "2026-1", "2026-00", "2026-13", "202611", "2026-11-01", "10000-01");
        refused(YearMonthText.INSTANCE, "+2026-01", "2026-\u0661\u0661");
        refused(MonthDayText.INSTANCE, "", "12-24", "-12-24", "--1224", "--12-32", "--02-30", "--04-31", "--00-01");
        refused(MonthDayText.INSTANCE, "--13-01", "--1-1", "--12-00", "--12-24Z", "--\u0661\u0662-24");
        refused(BytesText.INSTANCE, "A", "AQ", "AQI", "AQ=", "AQ==\n", "AQ\r\n==", "AR==", "AQJ=", "-_8=", "AQ==AQ==");
        refused(BytesText.INSTANCE, "====", "=", " AQ==", "AQ===", "A\u00e9==");
        refused(Rows.STRINGS, "", " ", "null", "\"a\"", "a", "a,b", "{}", "[", "]", "[\"a\"", "[\"a\",]", "[,]");
        refused(Rows.STRINGS, "[\"a\" \"b\"]", "[null]", "[1]", "[1.5]", "[true]", "[[]]", "[[\"a\"]]", "[{}]");
        refused(Rows.STRINGS, "['a']", "[a]", "[\"a\"] x", "[\"a\"][]", "[\"a\"],", "[\"\t\"]", "[\"\\x\"]");
        refused(Rows.STRINGS, "[\"\\u00g0\"]", "[\"a\"]//", "/**/[]", "\ufeff[]", "\u00a0[]", "[\"a\"]\0");
        refused(Rows.STRINGS, "[".repeat(100_000));
        refused(ListText.of(IntegerText.INSTANCE), "[1]", "[\"x\"]", "[\"+1\"]");
        refused(Rows.STRING_SET, "", "[null]", "[1]", "[\"a\",\"a\"]", "[\"a\",\"\\u0061\"]", "[\"a\"");
        refused(SetText.of(DoubleText.INSTANCE), "[\"1.0\",\"1\"]");
    }

    static Stream<Arguments> refusals() {
        return TEXTS.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(text -> Arguments.of(entry.getKey(), text)));
    }

    static Stream<Row<?>> rowsThatRefuse() {
        return Rows.ALL.stream().filter(row -> row.text() != StringText.INSTANCE);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("refusals")
    void noOtherTextIsRead(ValueText<?> form, String text) {
        check(form, text);
    }

    @ParameterizedTest
    @MethodSource("rowsThatRefuse")
    void eachRowRefuses(Row<?> row) {
        assertThat(TEXTS.get(row.text())).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    @Timeout(60)
    void longTextsAreReadOrRefusedQuickly() {
        String digits = "9".repeat(2_000_000);
        for (Row<?> row : Rows.ALL) {
            for (String text :
                    new String[] {digits, "-" + digits, "0." + digits, "PT" + digits, "2026-11-22T10:15:30." + digits
                    }) {
                try {
                    row.text().fromText(text);
                } catch (IllegalArgumentException refused) {
                    assertThat(refused).hasNoCause();
                }
            }
        }
        assertThat(BigDecimalText.INSTANCE.fromText("9".repeat(10_000)).precision())
                .isEqualTo(10_000);
    }

    static void check(ValueText<?> form, String text) {
        Throwable thrown = catchThrowable(() -> form.fromText(text));
        String shown = text.length() > 100 ? "a long text" : text;
        assertThat(thrown).as("%s: %s", form.getClass().getSimpleName(), shown).isExactlyInstanceOf(Refusal.class);
        assertThat(thrown.getMessage()).startsWith("not ");
        assertThat(thrown).hasNoCause().hasNoSuppressedExceptions();
    }

    private static void refused(ValueText<?> form, String... texts) {
        TEXTS.computeIfAbsent(form, any -> new ArrayList<>()).addAll(List.of(texts));
    }

    private static String[] split(String texts) {
        return texts.split("[|]", -1);
    }

    private static String[] each(String before, String[] texts, String after) {
        return Arrays.stream(texts).map(text -> before + text + after).toArray(String[]::new);
    }
}
