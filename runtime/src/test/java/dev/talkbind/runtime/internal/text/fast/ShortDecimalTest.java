package dev.talkbind.runtime.internal.text.fast;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JDK tells what a text is as a BigDecimal and as a double, and what text a double has. */
class ShortDecimalTest {
    private static final int TIMES = 20_000;

    private final Random random = new Random(7);

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-0", "0.0", "-0.00", "7", "-12.50", "0.000000000001", "999999999999999", "-1.00000000000"})
    void aShortTextIsTheNumberThatTheJdkReads(String text) {
        assertReadAsByTheJdk(text);
    }

    @Test
    void anyTextOfFourteenDigitsIsTheNumberThatTheJdkReads() {
        for (int i = 0; i < TIMES; i++) {
            long digits = (long) Math.pow(10, random.nextInt(15)) * random.nextInt(10) + random.nextInt(1000);
            BigDecimal number = BigDecimal.valueOf(digits % 100_000_000_000_000L, random.nextInt(12));
            assertReadAsByTheJdk((random.nextBoolean() ? "-" : "") + number.toPlainString());
        }
    }

    private static void assertReadAsByTheJdk(String text) {
        ShortDecimal number = ShortDecimal.in(text);
        assertThat(number).as(text).isNotNull();
        assertThat(number.toBigDecimal()).isEqualTo(new BigDecimal(text)); // with its scale
        assertThat(Double.doubleToRawLongBits(number.toDouble()))
                .as(text)
                .isEqualTo(Double.doubleToRawLongBits(Double.parseDouble(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "-.",
                "1.",
                ".5",
                "-.5",
                "01",
                "-00.1",
                "+1",
                "1e5",
                "1.2.3",
                "--1",
                "1-",
                " 1",
                "1f",
                "NaN",
                "1234567890123456",
                "0.12345678901234"
            })
    void anyOtherTextIsLeftToTheJdk(String text) {
        assertThat(ShortDecimal.in(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, -4.7, 0.001, 0.001001, 9_999_999.999999, 1_234_567, 4.575, -0.5, 100, 0.1, 0.3})
    void aDoubleHasTheTextThatTheJdkWrites(double value) {
        assertThat(ShortDecimal.textOf(value)).isEqualTo(Double.toString(value));
    }

    @Test
    void anyDoubleOfSixDigitsHasTheTextThatTheJdkWrites() {
        for (int i = 0; i < TIMES; i++) {
            double value = (random.nextLong() % 10_000_000_000_000L) / 1e6;
            boolean isPlain = Math.abs(value) >= 0.001;
            assertThat(ShortDecimal.textOf(value)).isEqualTo(isPlain ? Double.toString(value) : null);
        }
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0,
                -0.0,
                0.0009,
                1e7,
                -1e7,
                1.0000001,
                0.1 + 0.2,
                1e300,
                Double.MIN_VALUE,
                Double.NaN,
                Double.NEGATIVE_INFINITY
            })
    void anyOtherDoubleIsLeftToTheJdk(double value) {
        assertThat(ShortDecimal.textOf(value)).isNull();
    }
}
