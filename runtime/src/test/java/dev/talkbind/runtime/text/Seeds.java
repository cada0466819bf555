package dev.talkbind.runtime.text;

import dev.talkbind.runtime.internal.text.NumberSeeds;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;

/** Values of each type by chance, edges among them. */
final class Seeds {

    static final Map<ValueText<?>, Function<Random, ?>> ALL = new LinkedHashMap<>();

    private static final List<ZoneId> ZONES =
            ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList();
    private static final List<Currency> CURRENCIES = List.copyOf(Currency.getAvailableCurrencies());
    private static final List<Locale> LOCALES = List.of(Locale.getAvailableLocales()).stream()
            .filter(locale ->
                    !locale.getLanguage().isEmpty() && !locale.getVariant().equals("NY"))
            .toList();

    static {
        add(StringText.INSTANCE, Seeds::string);
        add(CharacterText.INSTANCE, random -> (char) (random.nextInt() & 0x7ff | random.nextInt(27) << 11));
        add(BooleanText.INSTANCE, Random::nextBoolean);
        add(ByteText.INSTANCE, random -> (byte) random.nextInt());
        add(ShortText.INSTANCE, random -> (short) random.nextInt());
        add(IntegerText.INSTANCE, random -> (int) NumberSeeds.anyLong(random));
        add(LongText.INSTANCE, NumberSeeds::anyLong);
        add(FloatText.INSTANCE, NumberSeeds::anyFloat);
        add(DoubleText.INSTANCE, NumberSeeds::anyDouble);
        add(
                BigIntegerText.INSTANCE,
                random -> new BigInteger(random.nextInt(300), random).subtract(BigInteger.ONE.shiftLeft(200)));
        add(
                BigDecimalText.INSTANCE,
                random ->
                        new BigDecimal(new BigInteger(random.nextInt(200), random), (int) NumberSeeds.anyLong(random)));
        add(Rows.TIER, random -> Tier.values()[random.nextInt(3)]);
        add(UuidText.INSTANCE, random -> new UUID(NumberSeeds.anyLong(random), NumberSeeds.anyLong(random)));
        add(UriText.INSTANCE, random -> URI.create(uri(random)));
        add(UrlText.INSTANCE, random -> Rows.url(uri(random)));
        add(LocaleText.INSTANCE, random -> LOCALES.get(random.nextInt(LOCALES.size())));
        add(CurrencyText.INSTANCE, random -> CURRENCIES.get(random.nextInt(CURRENCIES.size())));
        add(ZoneIdText.INSTANCE, Seeds::zone);
        add(ZoneOffsetText.INSTANCE, Seeds::offset);
        add(InstantText.INSTANCE, Seeds::instant);
        add(LocalDateText.INSTANCE, Seeds::date);
        add(LocalTimeText.INSTANCE, Seeds::time);
        add(LocalDateTimeText.INSTANCE, random -> LocalDateTime.of(date(random), time(random)));
        add(OffsetDateTimeText.INSTANCE, random -> OffsetDateTime.of(date(random), time(random), offset(random)));
        add(OffsetTimeText.INSTANCE, random -> time(random).atOffset(offset(random)));
        add(ZonedDateTimeText.INSTANCE, Seeds::zoned);
        add(DurationText.INSTANCE, random -> Duration.ofSeconds(NumberSeeds.anyLong(random), nano(random)));
        add(
                PeriodText.INSTANCE,
                random -> Period.of((int) NumberSeeds.anyLong(random), (int) NumberSeeds.anyLong(random), (int)
                        NumberSeeds.anyLong(random)));
        add(YearText.INSTANCE, random -> Year.of(year(random)));
        add(YearMonthText.INSTANCE, random -> YearMonth.of(year(random), 1 + random.nextInt(12)));
        add(MonthDayText.INSTANCE, random -> MonthDay.from(LocalDate.ofYearDay(2024, 1 + random.nextInt(366))));
        add(DateText.INSTANCE, random -> new Date(NumberSeeds.anyLong(random)));
        add(BytesText.INSTANCE, Seeds::bytes);
        add(Rows.STRINGS, random -> new ArrayList<>(strings(random)));
        add(Rows.STRING_SET, random -> new LinkedHashSet<>(strings(random)));
    }

    private Seeds() {}

    private static <T> void add(ValueText<T> form, Function<Random, ? extends T> values) {
        ALL.put(form, values);
    }

    private static String string(Random random) {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            int point = random.nextInt(3) == 0 ? random.nextInt(0x110000) : random.nextInt(256);
            out.appendCodePoint(point >= 0xd800 && point < 0xe000 ? '"' : point);
        }
        return out.toString();
    }

    private static List<String> strings(Random random) {
        List<String> strings = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            strings.add(string(random));
        }
        return strings;
    }

    private static byte[] bytes(Random random) {
        byte[] bytes = new byte[random.nextInt(40)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String uri(Random random) {
        String host = Integer.toString(random.nextInt(Integer.MAX_VALUE), 36);
        return (random.nextBoolean() ? "https://" : "http://") + host + ".invalid/" + random.nextInt() + "?q=%20#"
                + random.nextInt(9);
    }

    private static int year(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> Year.MIN_VALUE;
            case 1 -> Year.MAX_VALUE;
            case 2 -> random.nextInt(20_000) - 5_000;
            case 3 -> random.nextInt(2 * Year.MAX_VALUE) - Year.MAX_VALUE;
            default -> 1900 + random.nextInt(200);
        };
    }

    private static LocalDate date(Random random) {
        int year = year(random);
        return LocalDate.ofYearDay(year, 1 + random.nextInt(Year.of(year).length()));
    }

    private static int nano(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> random.nextInt(1000) * 1_000_000;
            case 2 -> random.nextInt(1_000_000) * 1000;
            default -> random.nextInt(1_000_000_000);
        };
    }

    private static LocalTime time(Random random) {
        return LocalTime.ofSecondOfDay(random.nextInt(1440) * 60 + random.nextInt(2) * random.nextInt(60))
                .withNano(nano(random));
    }

    private static ZoneOffset offset(Random random) {
        int step = random.nextBoolean() ? 1 : 900;
        return ZoneOffset.ofTotalSeconds((random.nextInt(129_601 / step) - 64_800 / step) * step);
    }

    private static ZoneId zone(Random random) {
        return random.nextInt(4) == 0 ? offset(random) : ZONES.get(random.nextInt(ZONES.size()));
    }

    private static Instant instant(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Instant.MIN.plusNanos(random.nextInt(3));
            case 1 -> Instant.MAX.minusNanos(random.nextInt(3));
            case 2 -> Instant.ofEpochSecond(NumberSeeds.anyLong(random) % Instant.MAX.getEpochSecond(), nano(random));
            default -> date(random).atTime(time(random)).toInstant(ZoneOffset.UTC);
        };
    }

    private static ZonedDateTime zoned(Random random) {
        ZonedDateTime value = ZonedDateTime.of(date(random), time(random), zone(random));
        return switch (random.nextInt(4)) {
            case 0 -> value.withLaterOffsetAtOverlap();
            case 1 -> value.withFixedOffsetZone();
            case 2 -> overlap(random, value.getZone());
            default -> value;
        };
    }

    /** Any time of a night when clocks may be set back. */
    private static ZonedDateTime overlap(Random random, ZoneId zone) {
        var transition = zone.getRules().nextTransition(Instant.ofEpochSecond(random.nextInt()));
        Instant start = transition == null ? Instant.EPOCH : transition.getInstant();
        return start.plusSeconds(random.nextInt(14_400) - 7_200).atZone(zone);
    }
}
