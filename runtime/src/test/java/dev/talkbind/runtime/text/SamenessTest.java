package dev.talkbind.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Date;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** When two values are one, and when there is no value. */
class SamenessTest {

    @Test
    void scaleAndSignOfZeroCount() {
        assertThat(BigDecimalText.INSTANCE.same(new BigDecimal("2.50"), new BigDecimal("2.5")))
                .isFalse();
        assertThat(DoubleText.INSTANCE.same(0.0, -0.0)).isFalse();
    }

    @Test
    void bytesAreComparedOneByOne() {
        assertThat(BytesText.INSTANCE.same(new byte[] {1}, new byte[] {1})).isTrue();
        assertThat(BytesText.INSTANCE.same(new byte[] {1}, new byte[] {2})).isFalse();
    }

    @Test
    void datesAreComparedByMilliseconds() {
        Date stored = new Date(5);
        Date subclass = new Date(5) {
            private static final long serialVersionUID = 1;

            @Override
            public boolean equals(Object other) {
                return false;
            }

            @Override
            public int hashCode() {
                return 0;
            }
        };
        assertThat(DateText.INSTANCE.same(subclass, stored)).isTrue();
    }

    @Test
    @Timeout(60)
    void urlsAreComparedWithoutTheNetwork() {
        for (int i = 0; i < 1000; i++) {
            String host = "http://no-such-host-" + i + ".invalid/";
            assertThat(UrlText.INSTANCE.same(UrlText.INSTANCE.fromText(host), UrlText.INSTANCE.fromText(host)))
                    .isTrue();
            assertThat(UrlText.INSTANCE.same(UrlText.INSTANCE.fromText(host), UrlText.INSTANCE.fromText(host + "a")))
                    .isFalse();
        }
    }

    @Test
    void whatIsReadIsTheCallersOwn() {
        byte[] read = BytesText.INSTANCE.fromText("AQ==");
        read[0] = 2;
        assertThat(BytesText.INSTANCE.fromText("AQ==")).containsExactly(1);
    }

    @Test
    void optionalsAndNull() {
        assertThat(Optionals.orNull(Optional.of("a"))).isEqualTo("a");
        assertThat(Optionals.orNull(Optional.<String>empty())).isNull();
        assertThat(Optionals.orNull((Optional<String>) null)).isNull();
        assertThat(Optionals.orNull(OptionalInt.of(1))).isEqualTo(1);
        assertThat(Optionals.orNull(OptionalInt.empty())).isNull();
        assertThat(Optionals.orNull((OptionalInt) null)).isNull();
        assertThat(Optionals.orNull(OptionalLong.of(1))).isEqualTo(1L);
        assertThat(Optionals.orNull(OptionalLong.empty())).isNull();
        assertThat(Optionals.orNull((OptionalLong) null)).isNull();
        assertThat(Optionals.orNull(OptionalDouble.of(1))).isEqualTo(1.0);
        assertThat(Optionals.orNull(OptionalDouble.empty())).isNull();
        assertThat(Optionals.orNull((OptionalDouble) null)).isNull();
        assertThat(Optionals.ofInt(1)).hasValue(1);
        assertThat(Optionals.ofInt(null)).isEmpty();
        assertThat(Optionals.ofLong(1L)).hasValue(1);
        assertThat(Optionals.ofLong(null)).isEmpty();
        assertThat(Optionals.ofDouble(1.0)).hasValue(1);
        assertThat(Optionals.ofDouble(null)).isEmpty();
    }

    @Test
    @Timeout(60)
    void longTextsAreReadOrRefusedQuickly() {
        String digits = "9".repeat(2_000_000);
        for (Row<?> row : Rows.ALL) {
            for (String text :
                    new String[] {digits, "-" + digits, "0." + digits, "PT" + digits, "2026-11-22T10:15:30." + digits
                    }) {
                try {
                    row.text().fromText(text);
                } catch (IllegalArgumentException refused) {
                    assertThat(refused).hasNoCause();
                }
            }
        }
        assertThat(BigDecimalText.INSTANCE.fromText("9".repeat(10_000)).precision())
                .isEqualTo(10_000);
    }
}
