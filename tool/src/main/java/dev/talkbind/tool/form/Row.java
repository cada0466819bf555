package dev.talkbind.tool.form;

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
import dev.talkbind.runtime.text.FloatText;
import dev.talkbind.runtime.text.InstantText;
import dev.talkbind.runtime.text.IntegerText;
import dev.talkbind.runtime.text.LocalDateText;
import dev.talkbind.runtime.text.LocalDateTimeText;
import dev.talkbind.runtime.text.LocalTimeText;
import dev.talkbind.runtime.text.LocaleText;
import dev.talkbind.runtime.text.LongText;
import dev.talkbind.runtime.text.MonthDayText;
import dev.talkbind.runtime.text.OffsetDateTimeText;
import dev.talkbind.runtime.text.OffsetTimeText;
import dev.talkbind.runtime.text.PeriodText;
import dev.talkbind.runtime.text.ShortText;
import dev.talkbind.runtime.text.StringText;
import dev.talkbind.runtime.text.UriText;
import dev.talkbind.runtime.text.UrlText;
import dev.talkbind.runtime.text.UuidText;
import dev.talkbind.runtime.text.ValueText;
import dev.talkbind.runtime.text.YearMonthText;
import dev.talkbind.runtime.text.YearText;
import dev.talkbind.runtime.text.ZoneIdText;
import dev.talkbind.runtime.text.ZoneOffsetText;
import dev.talkbind.runtime.text.ZonedDateTimeText;
import java.util.Optional;

/**
 * The value types that have one text each, in the order of the table in {@code docs/wire.md}, with the run time's
 * readers of these texts.
 */
public enum Row {
    STRING("String", StringText.INSTANCE),
    CHARACTER("char", CharacterText.INSTANCE),
    BOOLEAN("boolean", BooleanText.INSTANCE),
    BYTE("byte", ByteText.INSTANCE),
    SHORT("short", ShortText.INSTANCE),
    INTEGER("int", IntegerText.INSTANCE),
    LONG("long", LongText.INSTANCE),
    FLOAT("float", FloatText.INSTANCE),
    DOUBLE("double", DoubleText.INSTANCE),
    BIG_INTEGER("BigInteger", BigIntegerText.INSTANCE),
    BIG_DECIMAL("BigDecimal", BigDecimalText.INSTANCE),
    UUID_("UUID", UuidText.INSTANCE),
    URI_("URI", UriText.INSTANCE),
    URL_("URL", UrlText.INSTANCE),
    LOCALE("Locale", LocaleText.INSTANCE),
    CURRENCY("Currency", CurrencyText.INSTANCE),
    ZONE_ID("ZoneId", ZoneIdText.INSTANCE),
    ZONE_OFFSET("ZoneOffset", ZoneOffsetText.INSTANCE),
    INSTANT("Instant", InstantText.INSTANCE),
    LOCAL_DATE("LocalDate", LocalDateText.INSTANCE),
    LOCAL_TIME("LocalTime", LocalTimeText.INSTANCE),
    LOCAL_DATE_TIME("LocalDateTime", LocalDateTimeText.INSTANCE),
    OFFSET_DATE_TIME("OffsetDateTime", OffsetDateTimeText.INSTANCE),
    OFFSET_TIME("OffsetTime", OffsetTimeText.INSTANCE),
    ZONED_DATE_TIME("ZonedDateTime", ZonedDateTimeText.INSTANCE),
    DURATION("Duration", DurationText.INSTANCE),
    PERIOD("Period", PeriodText.INSTANCE),
    YEAR("Year", YearText.INSTANCE),
    YEAR_MONTH("YearMonth", YearMonthText.INSTANCE),
    MONTH_DAY("MonthDay", MonthDayText.INSTANCE),
    DATE("Date", DateText.INSTANCE),
    BYTES("byte[]", BytesText.INSTANCE);

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // the run time's texts are stateless
    private final ValueText<?> text;

    Row(String label, ValueText<?> text) {
        this.label = label;
        this.text = text;
    }

    /** The name in {@code docs/wire.md}, in schema files and in the lock. */
    public String label() {
        return label;
    }

    /** The run time's conversion between value and text. */
    public ValueText<?> text() {
        return text;
    }

    public static Optional<Row> of(String label) {
        for (Row row : values()) {
            if (row.label.equals(label)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }
}
