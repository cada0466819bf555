package dev.talkbind.processor.value;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.talkbind.runtime.text.ValueText;
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
import java.util.Optional;
import java.util.UUID;

/** The Java types that have one text each. Each row corresponds to a class in the run time's {@code text} package. */
public enum ScalarType implements TextGrammar {
    STRING(String.class, "StringText", "none"),
    CHARACTER(Character.class, "CharacterText", "x"),
    BOOLEAN(Boolean.class, "BooleanText", "false"),
    BYTE(Byte.class, "ByteText", "0"),
    SHORT(Short.class, "ShortText", "0"),
    INTEGER(Integer.class, "IntegerText", "0"),
    LONG(Long.class, "LongText", "0"),
    FLOAT(Float.class, "FloatText", "0.5"),
    DOUBLE(Double.class, "DoubleText", "0.5"),
    BIG_INTEGER(BigInteger.class, "BigIntegerText", "0"),
    BIG_DECIMAL(BigDecimal.class, "BigDecimalText", "0.50"),
    UUID_(UUID.class, "UuidText", "123e4567-e89b-12d3-a456-426614174000"),
    URI_(URI.class, "UriText", "https://shop.example/x"),
    URL_(URL.class, "UrlText", "https://shop.example/x"),
    LOCALE(Locale.class, "LocaleText", "pt-BR"),
    CURRENCY(Currency.class, "CurrencyText", "EUR"),
    ZONE_ID(ZoneId.class, "ZoneIdText", "Europe/Amsterdam"),
    ZONE_OFFSET(ZoneOffset.class, "ZoneOffsetText", "+01:00"),
    INSTANT(Instant.class, "InstantText", "2026-11-22T10:15:30Z"),
    LOCAL_DATE(LocalDate.class, "LocalDateText", "2026-11-22"),
    LOCAL_TIME(LocalTime.class, "LocalTimeText", "10:15:30"),
    LOCAL_DATE_TIME(LocalDateTime.class, "LocalDateTimeText", "2026-11-22T10:15:30"),
    OFFSET_DATE_TIME(OffsetDateTime.class, "OffsetDateTimeText", "2026-11-22T10:15:30+01:00"),
    OFFSET_TIME(OffsetTime.class, "OffsetTimeText", "10:15:30+01:00"),
    ZONED_DATE_TIME(ZonedDateTime.class, "ZonedDateTimeText", "2026-11-22T10:15:30+01:00[Europe/Amsterdam]"),
    DURATION(Duration.class, "DurationText", "PT15M"),
    PERIOD(Period.class, "PeriodText", "P1M"),
    YEAR(Year.class, "YearText", "2026"),
    YEAR_MONTH(YearMonth.class, "YearMonthText", "2026-11"),
    MONTH_DAY(MonthDay.class, "MonthDayText", "--11-22"),
    DATE(Date.class, "DateText", "2026-11-22T10:15:30Z"),
    BYTES(byte[].class, "BytesText", "aGk=");

    private final Class<?> javaClass;
    private final String textClass;
    private final String example;

    ScalarType(Class<?> javaClass, String textClass, String example) {
        this.javaClass = javaClass;
        this.textClass = textClass;
        this.example = example;
    }

    TypeName type() {
        return javaClass.isArray() ? ArrayTypeName.of(byte.class) : TypeName.get(javaClass);
    }

    @Override
    public String example() {
        return example;
    }

    public ValueType valueType() {
        return new ValueType(type(), CodeBlock.of("$T.INSTANCE", RuntimeNames.text(textClass)), Optional.of(this));
    }

    /** The class is found by name, so that javac loads it only if there is a default to check. */
    @Override
    public ValueText<?> reader() {
        String name = RuntimeNames.text(textClass).canonicalName();
        try {
            return (ValueText<?>) Class.forName(name).getField("INSTANCE").get(null);
        } catch (ReflectiveOperationException fault) {
            throw new LinkageError(name + " is not beside the processor", fault);
        }
    }
}
