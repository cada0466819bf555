package everytype;

import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;
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
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Currency;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

public class Check {
    public static void main(String[] args) throws Exception {
        Everything full = new Everything(
                "1", "Imre", "text", 'x', 'é', true, false, (byte) -1, (byte) 2, (short) -3, (short) 4, -5, 6, -7L, 8L,
                0.1f, -2.5f, 0.1, 2.0E23, new BigInteger("-12345678901234567890"), new BigDecimal("2.50"),
                TimeUnit.DAYS, UUID.fromString("123e4567-e89b-12d3-a456-426614174000"), URI.create("urn:x"),
                URI.create("https://shop.example/x").toURL(), Locale.forLanguageTag("pt-BR"),
                Currency.getInstance("EUR"), ZoneId.of("Europe/Amsterdam"), ZoneOffset.ofHours(-3),
                Instant.parse("2026-11-22T10:15:30.5Z"), LocalDate.of(2026, 11, 22), LocalTime.of(10, 15),
                LocalDateTime.of(2026, 11, 22, 10, 15, 30), OffsetDateTime.parse("2026-11-22T10:15:30+01:00"),
                OffsetTime.parse("10:15:30+01:00"), ZonedDateTime.parse("2026-10-25T02:30+01:00[Europe/Amsterdam]"),
                Duration.ofMinutes(-90), Period.of(1, -2, 3), Year.of(2026), YearMonth.of(2026, 11),
                MonthDay.of(2, 29), new Date(1_769_420_811_345L), new byte[] {0, -1, 2}, Optional.of("there"),
                OptionalInt.of(1), OptionalLong.of(2), OptionalDouble.of(3.5),
                List.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2)),
                new LinkedHashSet<>(List.of(TimeUnit.HOURS, TimeUnit.DAYS)), Optional.of(List.of()));
        same(full, there(full));
        Everything empty = new Everything(
                "1", "Imre", "", 'x', null, false, null, (byte) 0, null, (short) 0, null, 0, null, 0, null, 0, null, 0, null,
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, Optional.empty(), OptionalInt.empty(), OptionalLong.empty(),
                OptionalDouble.empty(), null, null, Optional.empty());
        same(empty, there(empty));
        User user = EverythingUserMapper.INSTANCE.toUser(full);
        if (!EverythingUserMapper.INSTANCE.diff(user, full).isEmpty()) {
            throw new AssertionError("a diff with itself is empty");
        }
    }

    /** To the server's bytes and back. */
    private static Everything there(Everything entity) {
        byte[] bytes = UserJson.toBytes(EverythingUserMapper.INSTANCE.toUser(entity), WireForm.DATA_API_SET);
        User read = User.builder(entity.id()).build().merge(UserJson.fromBytes(bytes));
        return EverythingUserMapper.INSTANCE.fromUser(read);
    }

    private static void same(Everything expected, Everything actual) throws Exception {
        for (var component : Everything.class.getRecordComponents()) {
            Object one = component.getAccessor().invoke(expected);
            Object other = component.getAccessor().invoke(actual);
            if (!Arrays.deepEquals(new Object[] {one}, new Object[] {other})) {
                throw new AssertionError(component.getName() + ": " + one + " became " + other);
            }
        }
    }
}
