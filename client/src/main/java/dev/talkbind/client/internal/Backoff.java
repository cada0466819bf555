package dev.talkbind.client.internal;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long to wait after failures: twice as long after each, less a random part, so that clients do not come back together. */
final class Backoff {
    private static final Duration FIRST = Duration.ofMillis(200); // B: TalkJS's own client begins with that
    private static final Duration LONGEST = Duration.ofSeconds(30); // B: and ends with that
    private static final int DOUBLINGS = 20;

    private final Timing timing;

    Backoff(Timing timing) {
        this.timing = timing;
    }

    /** At least half of the full wait, and at least what was asked for: to come back at once is never right. */
    Duration after(int failures, @Nullable Duration asked) {
        long full = Math.min(FIRST.toNanos() << Math.min(failures, DOUBLINGS), LONGEST.toNanos());
        Duration own = Duration.ofNanos(full - (long) (full * 0.5 * timing.random()));
        return asked == null || asked.compareTo(own) < 0 ? own : asked;
    }

    /** A little more than this: many clients are told the same time, and it is not for them all to come back in the same moment. */
    Duration spread(Duration wait) {
        return wait.plusNanos((long) (wait.toNanos() * 0.1 * timing.random()));
    }
}
