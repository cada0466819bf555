package dev.talkbind.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is written and read by hand is what the JDK writes and reads, over many seeded values of each type. */
class FastPathsTest {
    private static final int TIMES = Boolean.getBoolean("thorough") ? 1_000_000 : 50_000;
    private static final long YEARS_12000 = 12_000L * 366 * 86_400;
    private static final int[] FRACTIONS = {0, 1_000_000, 123_000_000, 1000, 123_456_000, 1, 999_999_999};

    private final Random random = new Random(2026);

    /** Asks quickly: assertions on as many values take minutes. */
    private static void assertSame(Object ours, Object theirs) {
        if (!ours.equals(theirs)) {
            fail("%s, and the JDK says %s", ours, theirs);
        }
    }

    @Test
    void instantsAreWrittenAsTheJdkDoes() {
        for (int i = 0; i < TIMES; i++) {
            Instant value = instant();
            String text = InstantText.INSTANCE.toText(value);
            assertSame(text, value.toString());
            assertSame(InstantText.INSTANCE.fromText(text), value);
        }
    }

    private Instant instant() {
        long second = (long) (random.nextGaussian() * YEARS_12000 / 2);
        int nano = random.nextBoolean() ? random.nextInt(1_000_000_000) : FRACTIONS[random.nextInt(FRACTIONS.length)];
        return Instant.ofEpochSecond(second, nano);
    }

    @Test
    void datesAreWrittenAsTheJdkDoes() {
        for (int i = 0; i < TIMES; i++) {
            LocalDate value = LocalDate.ofEpochDay(random.nextInt(8_000_000) - 4_000_000);
            String text = LocalDateText.INSTANCE.toText(value);
            assertSame(text, value.toString());
            assertSame(LocalDateText.INSTANCE.fromText(text), value);
        }
    }

    @Test
    void uuidsAreReadInBothCases() {
        for (int i = 0; i < TIMES; i++) {
            UUID value = new UUID(random.nextLong() >> random.nextInt(64), random.nextLong() << random.nextInt(64));
            String text = value.toString();
            assertSame(UuidText.INSTANCE.fromText(text), value);
            assertSame(UuidText.INSTANCE.fromText(text.toUpperCase(Locale.ROOT)), value);
        }
    }

    @Test
    void doublesAreReadAsTheJdkDoes() {
        for (int i = 0; i < TIMES; i++) {
            String text = decimal();
            double theirs = Double.parseDouble(text);
            assertSame(DoubleText.INSTANCE.fromText(text), theirs);
        }
    }

    @Test
    void decimalsKeepTheirScale() {
        for (int i = 0; i < TIMES; i++) {
            String text = decimal();
            assertSame(BigDecimalText.INSTANCE.fromText(text), new BigDecimal(text));
        }
    }

    /** A JSON number without an exponent, of one digit up to forty. */
    private String decimal() {
        StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "-" : "");
        int whole = random.nextInt(3) == 0 ? 1 : 1 + random.nextInt(20);
        text.append((char) (whole == 1 ? '0' + random.nextInt(10) : '1' + random.nextInt(9)));
        digits(text, whole - 1);
        if (random.nextInt(4) > 0) {
            digits(text.append('.'), 1 + random.nextInt(20));
        }
        return text.toString();
    }

    private void digits(StringBuilder text, int count) {
        for (int i = 0; i < count; i++) {
            text.append((char) ('0' + random.nextInt(10)));
        }
    }

    @Test
    void doublesHaveTheDigitsOfTheirDecimals() {
        for (int i = 0; i < TIMES; i++) {
            BigDecimal decimal = BigDecimal.valueOf(random.nextLong() >> 20 + random.nextInt(40), random.nextInt(5));
            String text = DoubleText.INSTANCE.toText(decimal.doubleValue());
            boolean few = decimal.precision() <= 15;
            if (few && new BigDecimal(text).compareTo(decimal) != 0
                    || Double.parseDouble(text) != decimal.doubleValue()) {
                fail("%s for %s", text, decimal);
            }
        }
    }

    @Test
    void everyTwoLettersAreTheLocaleThatTheJdkMakes() {
        for (char first = 'a'; first <= 'z'; first++) {
            for (char second = 'a'; second <= 'z'; second++) {
                assertLocale("" + first + second);
                assertLocale("" + first + second + "-BE");
            }
        }
    }

    private static void assertLocale(String tag) {
        Locale theirs = new Locale.Builder().setLanguageTag(tag).build();
        if (theirs.toLanguageTag().equals(tag)) {
            assertThat(LocaleText.INSTANCE.fromText(tag)).isEqualTo(theirs);
            assertThat(LocaleText.INSTANCE.toText(theirs)).isEqualTo(tag);
        } else {
            assertThat(tag).matches("(iw|in|ji|he|id|yi)(-BE)?");
        }
    }

    @Test
    void localesThatShareAPlaceAreKeptApart() {
        for (int i = 0; i < 10_000; i++) {
            String tag = "" + (char) ('k' + random.nextInt(10)) + (char) ('k' + random.nextInt(10));
            assertThat(LocaleText.INSTANCE.fromText(tag).toLanguageTag()).isEqualTo(tag);
        }
    }
}
