package dev.talkbind.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.User;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimeKeyTest {
    private static final TimeKey SINCE = TimeKey.of("Seller.since");
    private static final Instant TIME = Instant.ofEpochMilli(1_769_420_811_360L);

    @Test
    void theTimeIsReadAsAnInstantOrInMilliseconds() {
        ReadContext in = ReadContext.of("Seller", User.patch().createdAt(TIME).build());

        assertThat(SINCE.readFrom(in)).isEqualTo(TIME);
        assertThat(SINCE.requireFrom(in)).isEqualTo(TIME);
        assertThat(SINCE.readMillisFrom(in)).isEqualTo(TIME.toEpochMilli());
        assertThat(SINCE.requireMillisFrom(in)).isEqualTo(TIME.toEpochMilli());
        assertThat(in.failed()).isFalse();
    }

    @Test
    void aTimeThatWasNotReadIsAProblemOnlyWhereItIsRequired() {
        ReadContext in = ReadContext.of("Seller", User.patch().build());
        assertThat(SINCE.readFrom(in)).isNull();
        assertThat(SINCE.readMillisFrom(in)).isNull();
        assertThat(in.failed()).isFalse();

        assertThat(SINCE.requireMillisFrom(in)).isNull();
        assertThat(in.failure().problems()).hasToString("[createdAt: absent, but required (Seller.since)]");
    }
}
