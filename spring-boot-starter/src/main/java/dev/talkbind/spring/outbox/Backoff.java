package dev.talkbind.spring.outbox;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait after failures. The wait doubles with each failure, and a random part is subtracted, so that senders
 * do not all return at once.
 */
final class Backoff {
    private static final int DOUBLINGS = 20;

    private final OutboxTimes times;
    private final RandomGenerator random;

    Backoff(OutboxTimes times, RandomGenerator random) {
        this.times = times;
        this.random = random;
    }

    /** The wait after this many failures: at least half of the full wait. */
    Duration after(int failures) {
        long first = times.firstBackoff().toMillis();
        long full = Math.min(
                first << Math.min(failures, DOUBLINGS), times.maxBackoff().toMillis());
        return Duration.ofMillis(full - random.nextLong(full / 2 + 1));
    }

    /** The wait that was asked for, and a little more. */
    Duration atLeast(Duration asked) {
        return asked.plusMillis(1 + random.nextLong(asked.toMillis() / 10 + 1));
    }
}
