package dev.talkbind.tool.form;

import dev.talkbind.runtime.text.ValueText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
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
import java.util.ArrayList;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** Texts that a row writes: those of random values, and of values at its edges. */
final class Samples {

    private static final int COUNT = 60;

    private final Random random = new Random(17);

    private Samples() {}

    static List<String> of(Row row) {
        Samples samples = new Samples();
        List<String> texts = new ArrayList<>();
        samples.edges(row).map(value -> text(row, value)).forEach(texts::add);
        for (int i = 0; i < COUNT; i++) {
            texts.add(text(row, samples.value(row)));
        }
        return texts;
    }

    @SuppressWarnings("unchecked")
    private static String text(Row row, Object value) {
        return ((ValueText<Object>) row.text()).toText(value);
    }

    private Stream<Object> edges(Row row) {
        return switch (row) {
            case STRING -> Stream.of("", " ", "free text", "\u00e9");
            case CHARACTER -> Stream.of('x', '5', ' ');
            case BOOLEAN -> Stream.of(true, false);
            case BYTE -> Stream.of(Byte.MIN_VALUE, Byte.MAX_VALUE, (byte) 0);
            case SHORT -> Stream.of(Short.MIN_VALUE, Short.MAX_VALUE);
            case INTEGER -> Stream.of(Integer.MIN_VALUE, Integer.MAX_VALUE, 16_777_217);
            case LONG -> Stream.of(Long.MIN_VALUE, Long.MAX_VALUE, 9_007_199_254_740_993L);
            case FLOAT -> Stream.of(Float.MIN_VALUE, Float.MAX_VALUE, 1.0e10f, -0.5f);
            case DOUBLE -> Stream.of(Double.MIN_VALUE, Double.MAX_VALUE, 1.0e10);
            case BIG_INTEGER -> Stream.of(BigInteger.TWO.pow(1100), BigInteger.ZERO);
            case BIG_DECIMAL -> Stream.of(new BigDecimal("2.50"), new BigDecimal("1E+400"), new BigDecimal("1E-400"));
            case DURATION -> Stream.of(Duration.ofSeconds(90, 5), Duration.ofDays(-3));
            case PERIOD -> Stream.of(Period.of(1, 2, 3), Period.ofDays(2), Period.ofMonths(-1));
            case YEAR -> Stream.of(Year.of(-44), Year.of(12_345), Year.of(7));
            case INSTANT -> Stream.of(Instant.MIN, Instant.ofEpochSecond(5, 1), Instant.parse("2026-11-22T10:15:00Z"));
            case DATE -> Stream.of(Date.from(Instant.parse("2026-11-22T10:15:00Z")));
            case LOCALE -> Stream.of(Locale.forLanguageTag("pt-BR"), Locale.GERMAN);
            default -> Stream.of();
        };
    }

    private Object value(Row row) {
        Instant instant = Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
        LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        ZoneOffset offset = ZoneOffset.ofHoursMinutes(random.nextInt(12), 15 * random.nextInt(4));
        return switch (row) {
            case STRING -> "text " + random.nextInt();
            case CHARACTER -> (char) ('a' + random.nextInt(26));
            case BOOLEAN -> random.nextBoolean();
            case BYTE -> (byte) random.nextInt();
            case SHORT -> (short) random.nextInt();
            case INTEGER -> random.nextInt();
            case LONG -> random.nextLong();
            case FLOAT -> random.nextFloat() * 1e6f;
            case DOUBLE -> random.nextDouble() * 1e12;
            case BIG_INTEGER -> new BigInteger(200, random);
            case BIG_DECIMAL -> new BigDecimal(new BigInteger(100, random), random.nextInt(20));
            case UUID_ -> new UUID(random.nextLong(), random.nextLong());
            case URI_ -> URI.create("urn:isbn:" + random.nextInt(9999));
            case URL_ -> url("https://shop.example/" + random.nextInt(9999));
            case LOCALE -> Locale.forLanguageTag("de-AT");
            case CURRENCY -> Currency.getInstance("EUR");
            case ZONE_ID -> ZoneId.of(random.nextBoolean() ? "Europe/Amsterdam" : "UTC");
            case ZONE_OFFSET -> offset;
            case INSTANT -> instant;
            case LOCAL_DATE -> LocalDate.from(time);
            case LOCAL_TIME -> LocalTime.from(time);
            case LOCAL_DATE_TIME -> time;
            case OFFSET_DATE_TIME -> OffsetDateTime.of(time, offset);
            case OFFSET_TIME -> OffsetTime.of(time.toLocalTime(), offset);
            case ZONED_DATE_TIME -> ZonedDateTime.ofInstant(instant, ZoneId.of("Europe/Amsterdam"));
            case DURATION -> Duration.ofMillis(random.nextInt());
            case PERIOD -> Period.of(random.nextInt(9), random.nextInt(9), random.nextInt(9));
            case YEAR -> Year.of(random.nextInt(3000));
            case YEAR_MONTH -> YearMonth.from(time);
            case MONTH_DAY -> MonthDay.from(time);
            case DATE -> new Date(random.nextLong() >> 20);
            case BYTES -> String.valueOf(random.nextInt()).getBytes(StandardCharsets.US_ASCII);
        };
    }

    private static URL url(String text) {
        try {
            return URI.create(text).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
