package everytype;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.Reading;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserKey;
import dev.talkbind.runtime.UserMapper;
import dev.talkbind.runtime.text.Optionals;
import dev.talkbind.runtime.text.StringText;
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

/** Maps {@link Everything} to TalkJS users and back. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class EverythingUserMapper implements UserMapper<Everything> {
    public static final EverythingUserMapper INSTANCE = new EverythingUserMapper();

    private static final UserKey<String> ID =
            UserKey.of(UserProperty.ID, "Everything.id", StringText.INSTANCE);

    private static final UserKey<String> NAME =
            UserKey.of(UserProperty.NAME, "Everything.name", StringText.INSTANCE);

    private EverythingUserMapper() {}

    @Override
    public User toUser(Everything everything) {
        User.Builder user = User.builder(ID.required(everything.id()));
        user.name(NAME.required(everything.name()));
        user.custom(EverythingCustomDataConverter.INSTANCE.toCustomData(everything));
        return user.build();
    }

    @Override
    public User toBrowserUser(Everything everything) {
        return toUser(everything);
    }

    @Override
    public ReadResult<Everything> read(User user) {
        Reading in = Reading.of("Everything", user);
        String id = in.require(ID);
        String name = in.get(NAME);
        String string = in.get(EverythingCustomDataConverter.STRING);
        Character primitiveChar = in.require(EverythingCustomDataConverter.PRIMITIVE_CHAR);
        Character character = in.get(EverythingCustomDataConverter.CHARACTER);
        Boolean primitiveBoolean = in.require(EverythingCustomDataConverter.PRIMITIVE_BOOLEAN);
        Boolean bool = in.get(EverythingCustomDataConverter.BOOL);
        Byte primitiveByte = in.require(EverythingCustomDataConverter.PRIMITIVE_BYTE);
        Byte aByte = in.get(EverythingCustomDataConverter.A_BYTE);
        Short primitiveShort = in.require(EverythingCustomDataConverter.PRIMITIVE_SHORT);
        Short aShort = in.get(EverythingCustomDataConverter.A_SHORT);
        Integer primitiveInt = in.require(EverythingCustomDataConverter.PRIMITIVE_INT);
        Integer integer = in.get(EverythingCustomDataConverter.INTEGER);
        Long primitiveLong = in.require(EverythingCustomDataConverter.PRIMITIVE_LONG);
        Long aLong = in.get(EverythingCustomDataConverter.A_LONG);
        Float primitiveFloat = in.require(EverythingCustomDataConverter.PRIMITIVE_FLOAT);
        Float aFloat = in.get(EverythingCustomDataConverter.A_FLOAT);
        Double primitiveDouble = in.require(EverythingCustomDataConverter.PRIMITIVE_DOUBLE);
        Double aDouble = in.get(EverythingCustomDataConverter.A_DOUBLE);
        BigInteger bigInteger = in.get(EverythingCustomDataConverter.BIG_INTEGER);
        BigDecimal bigDecimal = in.get(EverythingCustomDataConverter.BIG_DECIMAL);
        TimeUnit unit = in.get(EverythingCustomDataConverter.UNIT);
        UUID uuid = in.get(EverythingCustomDataConverter.UUID_);
        URI uri = in.get(EverythingCustomDataConverter.URI_);
        URL url = in.get(EverythingCustomDataConverter.URL_);
        Locale language = in.get(EverythingCustomDataConverter.LANGUAGE);
        Currency currency = in.get(EverythingCustomDataConverter.CURRENCY);
        ZoneId zoneId = in.get(EverythingCustomDataConverter.ZONE_ID);
        ZoneOffset zoneOffset = in.get(EverythingCustomDataConverter.ZONE_OFFSET);
        Instant instant = in.get(EverythingCustomDataConverter.INSTANT);
        LocalDate localDate = in.get(EverythingCustomDataConverter.LOCAL_DATE);
        LocalTime localTime = in.get(EverythingCustomDataConverter.LOCAL_TIME);
        LocalDateTime localDateTime = in.get(EverythingCustomDataConverter.LOCAL_DATE_TIME);
        OffsetDateTime offsetDateTime = in.get(EverythingCustomDataConverter.OFFSET_DATE_TIME);
        OffsetTime offsetTime = in.get(EverythingCustomDataConverter.OFFSET_TIME);
        ZonedDateTime zonedDateTime = in.get(EverythingCustomDataConverter.ZONED_DATE_TIME);
        Duration duration = in.get(EverythingCustomDataConverter.DURATION);
        Period period = in.get(EverythingCustomDataConverter.PERIOD);
        Year year = in.get(EverythingCustomDataConverter.YEAR);
        YearMonth yearMonth = in.get(EverythingCustomDataConverter.YEAR_MONTH);
        MonthDay monthDay = in.get(EverythingCustomDataConverter.MONTH_DAY);
        Date date = in.get(EverythingCustomDataConverter.DATE);
        byte[] bytes = in.get(EverythingCustomDataConverter.BYTES);
        String optional = in.get(EverythingCustomDataConverter.OPTIONAL);
        Integer optionalInt = in.get(EverythingCustomDataConverter.OPTIONAL_INT);
        Long optionalLong = in.get(EverythingCustomDataConverter.OPTIONAL_LONG);
        Double optionalDouble = in.get(EverythingCustomDataConverter.OPTIONAL_DOUBLE);
        List<LocalDate> list = in.get(EverythingCustomDataConverter.LIST);
        Set<TimeUnit> set = in.get(EverythingCustomDataConverter.SET);
        List<String> optionalList = in.get(EverythingCustomDataConverter.OPTIONAL_LIST);
        if (in.failed()) {
            return in.failure();
        }
        return in.result(new Everything(id, name, string, primitiveChar, character,
                primitiveBoolean, bool, primitiveByte, aByte, primitiveShort, aShort, primitiveInt,
                integer, primitiveLong, aLong, primitiveFloat, aFloat, primitiveDouble, aDouble,
                bigInteger, bigDecimal, unit, uuid, uri, url, language, currency, zoneId,
                zoneOffset, instant, localDate, localTime, localDateTime, offsetDateTime,
                offsetTime, zonedDateTime, duration, period, year, yearMonth, monthDay, date, bytes,
                Optional.ofNullable(optional), Optionals.ofInt(optionalInt),
                Optionals.ofLong(optionalLong), Optionals.ofDouble(optionalDouble), list, set,
                Optional.ofNullable(optionalList)));
    }

    @Override
    public User diff(User stored, Everything now) {
        return EverythingCustomDataConverter.KEYS.diff(stored, toUser(now));
    }
}
