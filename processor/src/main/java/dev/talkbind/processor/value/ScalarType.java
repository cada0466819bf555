package dev.talkbind.processor.value;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
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
import java.util.Locale;
import java.util.UUID;

/** The list of Java types that have one text each. Beside every row stands a class of the run time's {@code text} package. */
public enum ScalarType {
    STRING(String.class, "StringText", Forms.TEXT),
    CHARACTER(Character.class, "CharacterText", Forms.CHARACTER),
    BOOLEAN(Boolean.class, "BooleanText", Forms.BOOLEAN),
    BYTE(Byte.class, "ByteText", Forms.whole("a byte", Byte::valueOf)),
    SHORT(Short.class, "ShortText", Forms.whole("a short", Short::valueOf)),
    INTEGER(Integer.class, "IntegerText", Forms.whole("an int", Integer::valueOf)),
    LONG(Long.class, "LongText", Forms.whole("a long", Long::valueOf)),
    FLOAT(Float.class, "FloatText", Forms.FLOAT),
    DOUBLE(Double.class, "DoubleText", Forms.DOUBLE),
    BIG_INTEGER(BigInteger.class, "BigIntegerText", Forms.whole("a BigInteger", BigInteger::new)),
    BIG_DECIMAL(BigDecimal.class, "BigDecimalText", Forms.BIG_DECIMAL),
    UUID_(UUID.class, "UuidText", Forms.UUID),
    URI_(URI.class, "UriText", Forms.URI),
    URL_(URL.class, "UrlText", Forms.URL),
    LOCALE(Locale.class, "LocaleText", Forms.LOCALE),
    CURRENCY(Currency.class, "CurrencyText", Forms.CURRENCY),
    ZONE_ID(ZoneId.class, "ZoneIdText", Forms.ZONE_ID),
    ZONE_OFFSET(ZoneOffset.class, "ZoneOffsetText", Forms.ZONE_OFFSET),
    INSTANT(Instant.class, "InstantText", TimeForms.INSTANT),
    LOCAL_DATE(LocalDate.class, "LocalDateText", TimeForms.LOCAL_DATE),
    LOCAL_TIME(LocalTime.class, "LocalTimeText", TimeForms.LOCAL_TIME),
    LOCAL_DATE_TIME(LocalDateTime.class, "LocalDateTimeText", TimeForms.LOCAL_DATE_TIME),
    OFFSET_DATE_TIME(OffsetDateTime.class, "OffsetDateTimeText", TimeForms.OFFSET_DATE_TIME),
    OFFSET_TIME(OffsetTime.class, "OffsetTimeText", TimeForms.OFFSET_TIME),
    ZONED_DATE_TIME(ZonedDateTime.class, "ZonedDateTimeText", TimeForms.ZONED_DATE_TIME),
    DURATION(Duration.class, "DurationText", TimeForms.DURATION),
    PERIOD(Period.class, "PeriodText", TimeForms.PERIOD),
    YEAR(Year.class, "YearText", TimeForms.YEAR),
    YEAR_MONTH(YearMonth.class, "YearMonthText", TimeForms.YEAR_MONTH),
    MONTH_DAY(MonthDay.class, "MonthDayText", TimeForms.MONTH_DAY),
    DATE(Date.class, "DateText", TimeForms.DATE),
    BYTES(byte[].class, "BytesText", Forms.BASE64);

    private final Class<?> javaClass;
    private final String textClass;
    private final TextForm form;

    ScalarType(Class<?> javaClass, String textClass, TextForm form) {
        this.javaClass = javaClass;
        this.textClass = textClass;
        this.form = form;
    }

    TypeName type() {
        return javaClass.isArray() ? ArrayTypeName.of(byte.class) : TypeName.get(javaClass);
    }

    String label() {
        return javaClass.getSimpleName();
    }

    public TextForm form() {
        return form;
    }

    public ValueType valueType() {
        return new ValueType(type(), CodeBlock.of("$T.INSTANCE", RuntimeNames.text(textClass)), form);
    }
}
