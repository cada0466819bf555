package dev.talkbind.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** When two values are one, so that the second need not be sent. */
class EquivalenceTest {

    @Test
    void decimalsDifferByScaleAndDoublesByTheSignOfZero() {
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
}
