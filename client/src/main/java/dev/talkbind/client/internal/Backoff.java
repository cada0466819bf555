package dev.talkbind.client.internal;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long to wait after failures. The wait doubles with each failure, and a random part is subtracted, so that clients
 * do not all return at once.
 */
final class Backoff {
    private static final Duration FIRST = Duration.ofMillis(200); // B: TalkJS's own client begins with this wait
    private static final Duration LONGEST = Duration.ofSeconds(30); // B: and its longest wait is this one
    private static final int DOUBLINGS = 20;

    private final Timing timing;

    Backoff(Timing timing) {
        this.timing = timing;
    }

    /**
     * The wait is at least half of the full wait, and at least what TalkJS asked for: trying again at once is never
     * right.
     */
    Duration after(int failures, @Nullable Duration asked) {
        long full = Math.min(FIRST.toNanos() << Math.min(failures, DOUBLINGS), LONGEST.toNanos());
        Duration own = Duration.ofNanos(full - (long) (full * 0.5 * timing.random()));
        return asked == null || asked.compareTo(own) < 0 ? own : asked;
    }

    /** Adds a little to the wait: many clients are told the same time, and should not all return in the same moment. */
    Duration spread(Duration wait) {
        return wait.plusNanos((long) (wait.toNanos() * 0.1 * timing.random()));
    }
}
