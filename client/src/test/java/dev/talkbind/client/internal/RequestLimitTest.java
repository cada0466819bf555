package dev.talkbind.client.internal;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RequestLimitTest {
    private final FakeTiming timing = new FakeTiming();

    @Test
    void aBurstIsTakenAtOnceAndThenSoManyASecond() {
        RequestLimit limit = new RequestLimit(timing, 600, 10);
        for (int i = 0; i < 600; i++) {
            assertThat(limit.take(ofSeconds(9))).isZero();
        }
        assertThat(limit.take(ofSeconds(9))).isEqualTo(ofMillis(100));
        assertThat(limit.take(ofSeconds(9))).isEqualTo(ofMillis(200));
        timing.pass(ofMillis(300));
        assertThat(limit.take(ofSeconds(9))).isZero();
    }

    @Test
    void aTurnThatComesTooLateIsNotTaken() {
        RequestLimit limit = new RequestLimit(timing, 1, 10);
        assertThat(limit.take(Duration.ZERO)).isZero();
        assertThat(limit.take(ofMillis(50))).isEqualTo(ofMillis(100));
        assertThat(limit.take(ofMillis(50))).isEqualTo(ofMillis(100));
    }

    @Test
    void timeWithoutRequestsSavesUpABurstAndNoMore() {
        RequestLimit limit = new RequestLimit(timing, 3, 10);
        timing.pass(Duration.ofDays(30));
        assertThat(Stream.generate(() -> limit.take(ofSeconds(9))).limit(5))
                .containsExactly(Duration.ZERO, Duration.ZERO, Duration.ZERO, ofMillis(100), ofMillis(200));
    }

    @Test
    void manyThreadsTakeEachTurnOnce() throws Exception {
        RequestLimit limit = new RequestLimit(timing, 1, 1_000);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            var turns = IntStream.range(0, 1_000)
                    .mapToObj(i -> threads.submit(() -> limit.take(ofSeconds(9)).toMillis()))
                    .toList();
            assertThat(turns.stream().map(RequestLimitTest::get).sorted())
                    .isEqualTo(Stream.iterate(0L, turn -> turn + 1).limit(1_000).toList());
        } finally {
            threads.shutdown();
        }
    }

    private static long get(Future<Long> turn) {
        try {
            return turn.get();
        } catch (Exception fault) {
            throw new AssertionError(fault);
        }
    }
}
