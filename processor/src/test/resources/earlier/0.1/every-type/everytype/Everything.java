package everytype;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
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
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

@TalkUser
public record Everything(
        String id,
        String name,
        @CustomField String string,
        @CustomField char primitiveChar,
        @CustomField Character character,
        @CustomField boolean primitiveBoolean,
        @CustomField Boolean bool,
        @CustomField byte primitiveByte,
        @CustomField Byte aByte,
        @CustomField short primitiveShort,
        @CustomField Short aShort,
        @CustomField int primitiveInt,
        @CustomField Integer integer,
        @CustomField long primitiveLong,
        @CustomField Long aLong,
        @CustomField float primitiveFloat,
        @CustomField Float aFloat,
        @CustomField double primitiveDouble,
        @CustomField Double aDouble,
        @CustomField BigInteger bigInteger,
        @CustomField BigDecimal bigDecimal,
        @CustomField TimeUnit unit,
        @CustomField UUID uuid,
        @CustomField URI uri,
        @CustomField URL url,
        @CustomField Locale language,
        @CustomField Currency currency,
        @CustomField ZoneId zoneId,
        @CustomField ZoneOffset zoneOffset,
        @CustomField Instant instant,
        @CustomField LocalDate localDate,
        @CustomField LocalTime localTime,
        @CustomField LocalDateTime localDateTime,
        @CustomField OffsetDateTime offsetDateTime,
        @CustomField OffsetTime offsetTime,
        @CustomField ZonedDateTime zonedDateTime,
        @CustomField Duration duration,
        @CustomField Period period,
        @CustomField Year year,
        @CustomField YearMonth yearMonth,
        @CustomField MonthDay monthDay,
        @CustomField Date date,
        @CustomField byte[] bytes,
        @CustomField Optional<String> optional,
        @CustomField OptionalInt optionalInt,
        @CustomField OptionalLong optionalLong,
        @CustomField OptionalDouble optionalDouble,
        @CustomField List<LocalDate> list,
        @CustomField Set<TimeUnit> set,
        @CustomField Optional<List<String>> optionalList) {}
