package everytype;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.CustomKey;
import dev.talkbind.runtime.CustomKeys;
import dev.talkbind.runtime.Reading;
import dev.talkbind.runtime.text.BigDecimalText;
import dev.talkbind.runtime.text.BigIntegerText;
import dev.talkbind.runtime.text.BooleanText;
import dev.talkbind.runtime.text.ByteText;
import dev.talkbind.runtime.text.BytesText;
import dev.talkbind.runtime.text.CharacterText;
import dev.talkbind.runtime.text.CurrencyText;
import dev.talkbind.runtime.text.DateText;
import dev.talkbind.runtime.text.DoubleText;
import dev.talkbind.runtime.text.DurationText;
import dev.talkbind.runtime.text.EnumText;
import dev.talkbind.runtime.text.FloatText;
import dev.talkbind.runtime.text.InstantText;
import dev.talkbind.runtime.text.IntegerText;
import dev.talkbind.runtime.text.ListText;
import dev.talkbind.runtime.text.LocalDateText;
import dev.talkbind.runtime.text.LocalDateTimeText;
import dev.talkbind.runtime.text.LocalTimeText;
import dev.talkbind.runtime.text.LocaleText;
import dev.talkbind.runtime.text.LongText;
import dev.talkbind.runtime.text.MonthDayText;
import dev.talkbind.runtime.text.OffsetDateTimeText;
import dev.talkbind.runtime.text.OffsetTimeText;
import dev.talkbind.runtime.text.Optionals;
import dev.talkbind.runtime.text.PeriodText;
import dev.talkbind.runtime.text.SetText;
import dev.talkbind.runtime.text.ShortText;
import dev.talkbind.runtime.text.StringText;
import dev.talkbind.runtime.text.UriText;
import dev.talkbind.runtime.text.UrlText;
import dev.talkbind.runtime.text.UuidText;
import dev.talkbind.runtime.text.YearMonthText;
import dev.talkbind.runtime.text.YearText;
import dev.talkbind.runtime.text.ZoneIdText;
import dev.talkbind.runtime.text.ZoneOffsetText;
import dev.talkbind.runtime.text.ZonedDateTimeText;
import java.math.BigDecimal;
import java.math.BigInteger;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Everything}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class EverythingCustomDataConverter implements CustomDataWriter<Everything>, CustomDataUpdater<Everything> {
    public static final EverythingCustomDataConverter INSTANCE = new EverythingCustomDataConverter();

    /** The key of {@link Everything#string}. */
    public static final CustomKey<String> STRING =
            CustomKey.of("string", StringText.INSTANCE).property("Everything.string");

    /** The key of {@link Everything#primitiveChar}. */
    public static final CustomKey<Character> PRIMITIVE_CHAR =
            CustomKey.of("primitiveChar", CharacterText.INSTANCE)
                    .required()
                    .property("Everything.primitiveChar");

    /** The key of {@link Everything#character}. */
    public static final CustomKey<Character> CHARACTER =
            CustomKey.of("character", CharacterText.INSTANCE).property("Everything.character");

    /** The key of {@link Everything#primitiveBoolean}. */
    public static final CustomKey<Boolean> PRIMITIVE_BOOLEAN =
            CustomKey.of("primitiveBoolean", BooleanText.INSTANCE)
                    .required()
                    .property("Everything.primitiveBoolean");

    /** The key of {@link Everything#bool}. */
    public static final CustomKey<Boolean> BOOL =
            CustomKey.of("bool", BooleanText.INSTANCE).property("Everything.bool");

    /** The key of {@link Everything#primitiveByte}. */
    public static final CustomKey<Byte> PRIMITIVE_BYTE =
            CustomKey.of("primitiveByte", ByteText.INSTANCE)
                    .required()
                    .property("Everything.primitiveByte");

    /** The key of {@link Everything#aByte}. */
    public static final CustomKey<Byte> A_BYTE =
            CustomKey.of("aByte", ByteText.INSTANCE).property("Everything.aByte");

    /** The key of {@link Everything#primitiveShort}. */
    public static final CustomKey<Short> PRIMITIVE_SHORT =
            CustomKey.of("primitiveShort", ShortText.INSTANCE)
                    .required()
                    .property("Everything.primitiveShort");

    /** The key of {@link Everything#aShort}. */
    public static final CustomKey<Short> A_SHORT =
            CustomKey.of("aShort", ShortText.INSTANCE).property("Everything.aShort");

    /** The key of {@link Everything#primitiveInt}. */
    public static final CustomKey<Integer> PRIMITIVE_INT =
            CustomKey.of("primitiveInt", IntegerText.INSTANCE)
                    .required()
                    .property("Everything.primitiveInt");

    /** The key of {@link Everything#integer}. */
    public static final CustomKey<Integer> INTEGER =
            CustomKey.of("integer", IntegerText.INSTANCE).property("Everything.integer");

    /** The key of {@link Everything#primitiveLong}. */
    public static final CustomKey<Long> PRIMITIVE_LONG =
            CustomKey.of("primitiveLong", LongText.INSTANCE)
                    .required()
                    .property("Everything.primitiveLong");

    /** The key of {@link Everything#aLong}. */
    public static final CustomKey<Long> A_LONG =
            CustomKey.of("aLong", LongText.INSTANCE).property("Everything.aLong");

    /** The key of {@link Everything#primitiveFloat}. */
    public static final CustomKey<Float> PRIMITIVE_FLOAT =
            CustomKey.of("primitiveFloat", FloatText.INSTANCE)
                    .required()
                    .property("Everything.primitiveFloat");

    /** The key of {@link Everything#aFloat}. */
    public static final CustomKey<Float> A_FLOAT =
            CustomKey.of("aFloat", FloatText.INSTANCE).property("Everything.aFloat");

    /** The key of {@link Everything#primitiveDouble}. */
    public static final CustomKey<Double> PRIMITIVE_DOUBLE =
            CustomKey.of("primitiveDouble", DoubleText.INSTANCE)
                    .required()
                    .property("Everything.primitiveDouble");

    /** The key of {@link Everything#aDouble}. */
    public static final CustomKey<Double> A_DOUBLE =
            CustomKey.of("aDouble", DoubleText.INSTANCE).property("Everything.aDouble");

    /** The key of {@link Everything#bigInteger}. */
    public static final CustomKey<BigInteger> BIG_INTEGER =
            CustomKey.of("bigInteger", BigIntegerText.INSTANCE).property("Everything.bigInteger");

    /** The key of {@link Everything#bigDecimal}. */
    public static final CustomKey<BigDecimal> BIG_DECIMAL =
            CustomKey.of("bigDecimal", BigDecimalText.INSTANCE).property("Everything.bigDecimal");

    /** The key of {@link Everything#unit}. */
    public static final CustomKey<TimeUnit> UNIT =
            CustomKey.of("unit", EnumText.of(TimeUnit.values())).property("Everything.unit");

    /** The key of {@link Everything#uuid}. */
    public static final CustomKey<UUID> UUID_ =
            CustomKey.of("uuid", UuidText.INSTANCE).property("Everything.uuid");

    /** The key of {@link Everything#uri}. */
    public static final CustomKey<URI> URI_ =
            CustomKey.of("uri", UriText.INSTANCE).property("Everything.uri");

    /** The key of {@link Everything#url}. */
    public static final CustomKey<URL> URL_ =
            CustomKey.of("url", UrlText.INSTANCE).property("Everything.url");

    /** The key of {@link Everything#language}. */
    public static final CustomKey<Locale> LANGUAGE =
            CustomKey.of("language", LocaleText.INSTANCE).property("Everything.language");

    /** The key of {@link Everything#currency}. */
    public static final CustomKey<Currency> CURRENCY =
            CustomKey.of("currency", CurrencyText.INSTANCE).property("Everything.currency");

    /** The key of {@link Everything#zoneId}. */
    public static final CustomKey<ZoneId> ZONE_ID =
            CustomKey.of("zoneId", ZoneIdText.INSTANCE).property("Everything.zoneId");

    /** The key of {@link Everything#zoneOffset}. */
    public static final CustomKey<ZoneOffset> ZONE_OFFSET =
            CustomKey.of("zoneOffset", ZoneOffsetText.INSTANCE).property("Everything.zoneOffset");

    /** The key of {@link Everything#instant}. */
    public static final CustomKey<Instant> INSTANT =
            CustomKey.of("instant", InstantText.INSTANCE).property("Everything.instant");

    /** The key of {@link Everything#localDate}. */
    public static final CustomKey<LocalDate> LOCAL_DATE =
            CustomKey.of("localDate", LocalDateText.INSTANCE).property("Everything.localDate");

    /** The key of {@link Everything#localTime}. */
    public static final CustomKey<LocalTime> LOCAL_TIME =
            CustomKey.of("localTime", LocalTimeText.INSTANCE).property("Everything.localTime");

    /** The key of {@link Everything#localDateTime}. */
    public static final CustomKey<LocalDateTime> LOCAL_DATE_TIME =
            CustomKey.of("localDateTime", LocalDateTimeText.INSTANCE)
                    .property("Everything.localDateTime");

    /** The key of {@link Everything#offsetDateTime}. */
    public static final CustomKey<OffsetDateTime> OFFSET_DATE_TIME =
            CustomKey.of("offsetDateTime", OffsetDateTimeText.INSTANCE)
                    .property("Everything.offsetDateTime");

    /** The key of {@link Everything#offsetTime}. */
    public static final CustomKey<OffsetTime> OFFSET_TIME =
            CustomKey.of("offsetTime", OffsetTimeText.INSTANCE).property("Everything.offsetTime");

    /** The key of {@link Everything#zonedDateTime}. */
    public static final CustomKey<ZonedDateTime> ZONED_DATE_TIME =
            CustomKey.of("zonedDateTime", ZonedDateTimeText.INSTANCE)
                    .property("Everything.zonedDateTime");

    /** The key of {@link Everything#duration}. */
    public static final CustomKey<Duration> DURATION =
            CustomKey.of("duration", DurationText.INSTANCE).property("Everything.duration");

    /** The key of {@link Everything#period}. */
    public static final CustomKey<Period> PERIOD =
            CustomKey.of("period", PeriodText.INSTANCE).property("Everything.period");

    /** The key of {@link Everything#year}. */
    public static final CustomKey<Year> YEAR =
            CustomKey.of("year", YearText.INSTANCE).property("Everything.year");

    /** The key of {@link Everything#yearMonth}. */
    public static final CustomKey<YearMonth> YEAR_MONTH =
            CustomKey.of("yearMonth", YearMonthText.INSTANCE).property("Everything.yearMonth");

    /** The key of {@link Everything#monthDay}. */
    public static final CustomKey<MonthDay> MONTH_DAY =
            CustomKey.of("monthDay", MonthDayText.INSTANCE).property("Everything.monthDay");

    /** The key of {@link Everything#date}. */
    public static final CustomKey<Date> DATE =
            CustomKey.of("date", DateText.INSTANCE).property("Everything.date");

    /** The key of {@link Everything#bytes}. */
    public static final CustomKey<byte[]> BYTES =
            CustomKey.of("bytes", BytesText.INSTANCE).property("Everything.bytes");

    /** The key of {@link Everything#optional}. */
    public static final CustomKey<String> OPTIONAL =
            CustomKey.of("optional", StringText.INSTANCE).property("Everything.optional");

    /** The key of {@link Everything#optionalInt}. */
    public static final CustomKey<Integer> OPTIONAL_INT =
            CustomKey.of("optionalInt", IntegerText.INSTANCE).property("Everything.optionalInt");

    /** The key of {@link Everything#optionalLong}. */
    public static final CustomKey<Long> OPTIONAL_LONG =
            CustomKey.of("optionalLong", LongText.INSTANCE).property("Everything.optionalLong");

    /** The key of {@link Everything#optionalDouble}. */
    public static final CustomKey<Double> OPTIONAL_DOUBLE =
            CustomKey.of("optionalDouble", DoubleText.INSTANCE)
                    .property("Everything.optionalDouble");

    /** The key of {@link Everything#list}. */
    public static final CustomKey<List<LocalDate>> LIST =
            CustomKey.of("list", ListText.of(LocalDateText.INSTANCE)).property("Everything.list");

    /** The key of {@link Everything#set}. */
    public static final CustomKey<Set<TimeUnit>> SET =
            CustomKey.of("set", SetText.of(EnumText.of(TimeUnit.values())))
                    .property("Everything.set");

    /** The key of {@link Everything#optionalList}. */
    public static final CustomKey<List<String>> OPTIONAL_LIST =
            CustomKey.of("optionalList", ListText.of(StringText.INSTANCE))
                    .property("Everything.optionalList");

    static final CustomKeys KEYS = CustomKeys.of(STRING, PRIMITIVE_CHAR, CHARACTER,
            PRIMITIVE_BOOLEAN, BOOL, PRIMITIVE_BYTE, A_BYTE, PRIMITIVE_SHORT, A_SHORT,
            PRIMITIVE_INT, INTEGER, PRIMITIVE_LONG, A_LONG, PRIMITIVE_FLOAT, A_FLOAT,
            PRIMITIVE_DOUBLE, A_DOUBLE, BIG_INTEGER, BIG_DECIMAL, UNIT, UUID_, URI_, URL_, LANGUAGE,
            CURRENCY, ZONE_ID, ZONE_OFFSET, INSTANT, LOCAL_DATE, LOCAL_TIME, LOCAL_DATE_TIME,
            OFFSET_DATE_TIME, OFFSET_TIME, ZONED_DATE_TIME, DURATION, PERIOD, YEAR, YEAR_MONTH,
            MONTH_DAY, DATE, BYTES, OPTIONAL, OPTIONAL_INT, OPTIONAL_LONG, OPTIONAL_DOUBLE, LIST,
            SET, OPTIONAL_LIST);

    private EverythingCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Everything everything) {
        CustomData.Builder data = KEYS.builder();
        data.put(STRING, everything.string());
        data.put(PRIMITIVE_CHAR, everything.primitiveChar());
        data.put(CHARACTER, everything.character());
        data.put(PRIMITIVE_BOOLEAN, everything.primitiveBoolean());
        data.put(BOOL, everything.bool());
        data.put(PRIMITIVE_BYTE, everything.primitiveByte());
        data.put(A_BYTE, everything.aByte());
        data.put(PRIMITIVE_SHORT, everything.primitiveShort());
        data.put(A_SHORT, everything.aShort());
        data.put(PRIMITIVE_INT, everything.primitiveInt());
        data.put(INTEGER, everything.integer());
        data.put(PRIMITIVE_LONG, everything.primitiveLong());
        data.put(A_LONG, everything.aLong());
        data.put(PRIMITIVE_FLOAT, everything.primitiveFloat());
        data.put(A_FLOAT, everything.aFloat());
        data.put(PRIMITIVE_DOUBLE, everything.primitiveDouble());
        data.put(A_DOUBLE, everything.aDouble());
        data.put(BIG_INTEGER, everything.bigInteger());
        data.put(BIG_DECIMAL, everything.bigDecimal());
        data.put(UNIT, everything.unit());
        data.put(UUID_, everything.uuid());
        data.put(URI_, everything.uri());
        data.put(URL_, everything.url());
        data.put(LANGUAGE, everything.language());
        data.put(CURRENCY, everything.currency());
        data.put(ZONE_ID, everything.zoneId());
        data.put(ZONE_OFFSET, everything.zoneOffset());
        data.put(INSTANT, everything.instant());
        data.put(LOCAL_DATE, everything.localDate());
        data.put(LOCAL_TIME, everything.localTime());
        data.put(LOCAL_DATE_TIME, everything.localDateTime());
        data.put(OFFSET_DATE_TIME, everything.offsetDateTime());
        data.put(OFFSET_TIME, everything.offsetTime());
        data.put(ZONED_DATE_TIME, everything.zonedDateTime());
        data.put(DURATION, everything.duration());
        data.put(PERIOD, everything.period());
        data.put(YEAR, everything.year());
        data.put(YEAR_MONTH, everything.yearMonth());
        data.put(MONTH_DAY, everything.monthDay());
        data.put(DATE, everything.date());
        data.put(BYTES, everything.bytes());
        data.put(OPTIONAL, Optionals.orNull(everything.optional()));
        data.put(OPTIONAL_INT, Optionals.orNull(everything.optionalInt()));
        data.put(OPTIONAL_LONG, Optionals.orNull(everything.optionalLong()));
        data.put(OPTIONAL_DOUBLE, Optionals.orNull(everything.optionalDouble()));
        data.put(LIST, everything.list());
        data.put(SET, everything.set());
        data.put(OPTIONAL_LIST, Optionals.orNull(everything.optionalList()));
        return data.build();
    }

    @Override
    public Everything applyTo(Everything everything, CustomData data) {
        Reading in = Reading.of("Everything", data);
        String string = in.update(STRING, everything.string());
        Character primitiveChar = in.requireUpdate(PRIMITIVE_CHAR, everything.primitiveChar());
        Character character = in.update(CHARACTER, everything.character());
        Boolean primitiveBoolean = in.requireUpdate(PRIMITIVE_BOOLEAN, everything.primitiveBoolean());
        Boolean bool = in.update(BOOL, everything.bool());
        Byte primitiveByte = in.requireUpdate(PRIMITIVE_BYTE, everything.primitiveByte());
        Byte aByte = in.update(A_BYTE, everything.aByte());
        Short primitiveShort = in.requireUpdate(PRIMITIVE_SHORT, everything.primitiveShort());
        Short aShort = in.update(A_SHORT, everything.aShort());
        Integer primitiveInt = in.requireUpdate(PRIMITIVE_INT, everything.primitiveInt());
        Integer integer = in.update(INTEGER, everything.integer());
        Long primitiveLong = in.requireUpdate(PRIMITIVE_LONG, everything.primitiveLong());
        Long aLong = in.update(A_LONG, everything.aLong());
        Float primitiveFloat = in.requireUpdate(PRIMITIVE_FLOAT, everything.primitiveFloat());
        Float aFloat = in.update(A_FLOAT, everything.aFloat());
        Double primitiveDouble = in.requireUpdate(PRIMITIVE_DOUBLE, everything.primitiveDouble());
        Double aDouble = in.update(A_DOUBLE, everything.aDouble());
        BigInteger bigInteger = in.update(BIG_INTEGER, everything.bigInteger());
        BigDecimal bigDecimal = in.update(BIG_DECIMAL, everything.bigDecimal());
        TimeUnit unit = in.update(UNIT, everything.unit());
        UUID uuid = in.update(UUID_, everything.uuid());
        URI uri = in.update(URI_, everything.uri());
        URL url = in.update(URL_, everything.url());
        Locale language = in.update(LANGUAGE, everything.language());
        Currency currency = in.update(CURRENCY, everything.currency());
        ZoneId zoneId = in.update(ZONE_ID, everything.zoneId());
        ZoneOffset zoneOffset = in.update(ZONE_OFFSET, everything.zoneOffset());
        Instant instant = in.update(INSTANT, everything.instant());
        LocalDate localDate = in.update(LOCAL_DATE, everything.localDate());
        LocalTime localTime = in.update(LOCAL_TIME, everything.localTime());
        LocalDateTime localDateTime = in.update(LOCAL_DATE_TIME, everything.localDateTime());
        OffsetDateTime offsetDateTime = in.update(OFFSET_DATE_TIME, everything.offsetDateTime());
        OffsetTime offsetTime = in.update(OFFSET_TIME, everything.offsetTime());
        ZonedDateTime zonedDateTime = in.update(ZONED_DATE_TIME, everything.zonedDateTime());
        Duration duration = in.update(DURATION, everything.duration());
        Period period = in.update(PERIOD, everything.period());
        Year year = in.update(YEAR, everything.year());
        YearMonth yearMonth = in.update(YEAR_MONTH, everything.yearMonth());
        MonthDay monthDay = in.update(MONTH_DAY, everything.monthDay());
        Date date = in.update(DATE, everything.date());
        byte[] bytes = in.update(BYTES, everything.bytes());
        String optional = in.update(OPTIONAL, Optionals.orNull(everything.optional()));
        Integer optionalInt = in.update(OPTIONAL_INT, Optionals.orNull(everything.optionalInt()));
        Long optionalLong = in.update(OPTIONAL_LONG, Optionals.orNull(everything.optionalLong()));
        Double optionalDouble = in.update(OPTIONAL_DOUBLE, Optionals.orNull(everything.optionalDouble()));
        List<LocalDate> list = in.update(LIST, everything.list());
        Set<TimeUnit> set = in.update(SET, everything.set());
        List<String> optionalList = in.update(OPTIONAL_LIST, Optionals.orNull(everything.optionalList()));
        in.orThrow();
        return new Everything(everything.id(), everything.name(), string, primitiveChar, character,
                primitiveBoolean, bool, primitiveByte, aByte, primitiveShort, aShort, primitiveInt,
                integer, primitiveLong, aLong, primitiveFloat, aFloat, primitiveDouble, aDouble,
                bigInteger, bigDecimal, unit, uuid, uri, url, language, currency, zoneId,
                zoneOffset, instant, localDate, localTime, localDateTime, offsetDateTime,
                offsetTime, zonedDateTime, duration, period, year, yearMonth, monthDay, date, bytes,
                Optional.ofNullable(optional), Optionals.ofInt(optionalInt),
                Optionals.ofLong(optionalLong), Optionals.ofDouble(optionalDouble), list, set,
                Optional.ofNullable(optionalList));
    }

    @Override
    public CustomData diff(CustomData stored, Everything now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
