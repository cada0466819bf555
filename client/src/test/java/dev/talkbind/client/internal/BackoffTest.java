package dev.talkbind.client.internal;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private final Backoff longest = new Backoff(new FakeTiming(0));
    private final Backoff shortest = new Backoff(new FakeTiming(1));

    @Test
    void waitsDoubleUpToABound() {
        assertThat(longest.after(0, null)).isEqualTo(ofMillis(200));
        assertThat(longest.after(1, null)).isEqualTo(ofMillis(400));
        assertThat(longest.after(10, null)).isEqualTo(ofSeconds(30));
        assertThat(longest.after(Integer.MAX_VALUE, null)).isEqualTo(ofSeconds(30));
    }

    @Test
    void chanceTakesHalfAtTheMost() {
        assertThat(shortest.after(0, null)).isEqualTo(ofMillis(100));
        assertThat(shortest.after(10, null)).isEqualTo(ofSeconds(15));
    }

    @Test
    void whatIsAskedForIsNeverCutShort() {
        assertThat(longest.after(0, ofSeconds(60))).isEqualTo(ofSeconds(60));
        assertThat(shortest.after(0, ofSeconds(60))).isEqualTo(ofSeconds(60));
        assertThat(shortest.after(10, Duration.ZERO)).isEqualTo(ofSeconds(15));
    }

    @Test
    void thoseWhoAreAskedForTheSameComeBackOneByOne() {
        assertThat(longest.spread(ofSeconds(60))).isEqualTo(ofSeconds(60));
        assertThat(shortest.spread(ofSeconds(60))).isEqualTo(ofSeconds(66));
    }
}
