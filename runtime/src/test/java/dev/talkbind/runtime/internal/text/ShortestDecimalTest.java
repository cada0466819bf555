package dev.talkbind.runtime.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One text on every JDK. Run it on 17 and on the newest: the digests are pinned, and newer JDKs are asked for the same. */
class ShortestDecimalTest {

    private static final int TIMES = 20_000;

    @Test
    void doublesHaveOneTextOnEveryJdk() throws Exception {
        Random random = new Random(42);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (int i = 0; i < TIMES; i++) {
            digest.update(ShortestDecimal.of(NumberSeeds.anyDouble(random))
                    .concat("\n")
                    .getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(HexFormat.of().formatHex(digest.digest()))
                .isEqualTo("68906664cceb853c8893aac501fe9aa9884a3cf637f6c3bab2fe46de4ccc49bd");
    }

    @Test
    void floatsHaveOneTextOnEveryJdk() throws Exception {
        Random random = new Random(42);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (int i = 0; i < TIMES; i++) {
            digest.update(ShortestDecimal.of(NumberSeeds.anyFloat(random))
                    .concat("\n")
                    .getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(HexFormat.of().formatHex(digest.digest()))
                .isEqualTo("54843324030bcb15c376b054552a1e76297b8c20646a4814a34673eab7479608");
    }

    @Test
    void doublesAndFloatsAreSpeltAsNewerJdksDo() {
        assumeThat(Runtime.version().feature()).isGreaterThanOrEqualTo(19);
        Random random = new Random();
        for (int i = 0; i < 2 * TIMES; i++) {
            double wide = NumberSeeds.anyDouble(random);
            assertThat(ShortestDecimal.of(wide)).isEqualTo(Double.toString(wide));
            float narrow = NumberSeeds.anyFloat(random);
            assertThat(ShortestDecimal.of(narrow)).isEqualTo(Float.toString(narrow));
        }
    }

    @Test
    void powersOfTwoAndTenHaveNoShorterText() {
        for (int exponent = Double.MIN_EXPONENT - 52; exponent <= Double.MAX_EXPONENT; exponent++) {
            checkShortest(Math.scalb(1.0, exponent));
        }
        for (int exponent = -323; exponent <= 307; exponent++) {
            checkShortest(Double.parseDouble("1E" + exponent));
            checkShortest(Double.parseDouble("2E" + exponent));
        }
    }

    @Test
    void pricesKeepTheirDigits() {
        assertThat(IntStream.range(0, 100_000)
                        .filter(cents -> new BigDecimal(ShortestDecimal.of(cents / 100.0))
                                        .compareTo(BigDecimal.valueOf(cents, 2))
                                != 0))
                .isEmpty();
    }

    /** Asks for less by brute force: none of the two neighbours with one digit less reads back. */
    private static void checkShortest(double value) {
        String text = ShortestDecimal.of(value);
        assertThat(Double.parseDouble(text)).isEqualTo(value);
        int digits = new BigDecimal(text).stripTrailingZeros().precision();
        if (digits > 2) {
            for (RoundingMode side : new RoundingMode[] {RoundingMode.DOWN, RoundingMode.UP}) {
                BigDecimal shorter = new BigDecimal(value).round(new MathContext(digits - 1, side));
                assertThat(Double.parseDouble(shorter.toString())).as(text).isNotEqualTo(value);
            }
        }
    }
}
