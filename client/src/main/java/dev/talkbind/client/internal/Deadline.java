package dev.talkbind.client.internal;

import java.time.Duration;

/** The end of the time that a request may take. */
final class Deadline {
    private final Timing timing;
    private final Duration patience;
    private final long start;

    Deadline(Timing timing, Duration patience) {
        this.timing = timing;
        this.patience = patience;
        this.start = timing.nanos();
    }

    /** Zero or less if the time is over. */
    Duration left() {
        return patience.minusNanos(timing.nanos() - start);
    }

    boolean allows(Duration wait) {
        return wait.compareTo(left()) < 0;
    }

    /** How long to wait for an answer. Without patience there is only one attempt, which gets its full time. */
    Duration answerTime(Duration longest) {
        Duration left = left();
        return patience.isZero() || left.compareTo(longest) > 0 ? longest : left;
    }
}
