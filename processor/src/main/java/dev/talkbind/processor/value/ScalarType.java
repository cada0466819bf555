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
    BYTE(Byte.class, "ByteText", NumberForms.BYTE),
    SHORT(Short.class, "ShortText", NumberForms.SHORT),
    INTEGER(Integer.class, "IntegerText", NumberForms.INTEGER),
    LONG(Long.class, "LongText", NumberForms.LONG),
    FLOAT(Float.class, "FloatText", NumberForms.FLOAT),
    DOUBLE(Double.class, "DoubleText", NumberForms.DOUBLE),
    BIG_INTEGER(BigInteger.class, "BigIntegerText", NumberForms.BIG_INTEGER),
    BIG_DECIMAL(BigDecimal.class, "BigDecimalText", NumberForms.BIG_DECIMAL),
    UUID_(UUID.class, "UuidText", Forms.ID),
    URI_(URI.class, "UriText", Forms.URI_REFERENCE),
    URL_(URL.class, "UrlText", Forms.LOCATION),
    LOCALE(Locale.class, "LocaleText", Forms.LOCALE),
    CURRENCY(Currency.class, "CurrencyText", Forms.CURRENCY),
    ZONE_ID(ZoneId.class, "ZoneIdText", Forms.ZONE_ID),
    ZONE_OFFSET(ZoneOffset.class, "ZoneOffsetText", TimeForms.ZONE_OFFSET),
    INSTANT(Instant.class, "InstantText", TimeForms.INSTANT),
    LOCAL_DATE(LocalDate.class, "LocalDateText", TimeForms.LOCAL_DATE),
    LOCAL_TIME(LocalTime.class, "LocalTimeText", TimeForms.LOCAL_TIME),
    LOCAL_DATE_TIME(LocalDateTime.class, "LocalDateTimeText", TimeForms.LOCAL_DATE_TIME),
    OFFSET_DATE_TIME(OffsetDateTime.class, "OffsetDateTimeText", TimeForms.OFFSET_DATE_TIME),
    OFFSET_TIME(OffsetTime.class, "OffsetTimeText", TimeForms.OFFSET_TIME),
    ZONED_DATE_TIME(ZonedDateTime.class, "ZonedDateTimeText", TimeForms.ZONED_DATE_TIME),
    DURATION(Duration.class, "DurationText", AmountForms.DURATION),
    PERIOD(Period.class, "PeriodText", AmountForms.PERIOD),
    YEAR(Year.class, "YearText", TimeForms.YEAR),
    YEAR_MONTH(YearMonth.class, "YearMonthText", TimeForms.YEAR_MONTH),
    MONTH_DAY(MonthDay.class, "MonthDayText", TimeForms.MONTH_DAY),
    DATE(Date.class, "DateText", TimeForms.DATE),
    BYTES(byte[].class, "BytesText", Forms.BASE64);

    private final Class<?> javaClass;
    private final String textClass;

    @SuppressWarnings("ImmutableEnumChecker") // a form has no state
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
