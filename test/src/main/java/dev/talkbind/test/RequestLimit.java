package dev.talkbind.test;

import dev.talkbind.test.Settings.Limit;
import java.time.Clock;

/** So many requests at once, and so many a second after that: a bucket that fills by the clock. */
final class RequestLimit {
    private final Clock clock;
    private double left;
    private Limit limit;
    private long filled;

    RequestLimit(Clock clock, Limit limit) {
        this.clock = clock;
        this.limit = limit;
        set(limit);
    }

    /** Another limit, of which nothing is used up yet. */
    synchronized void set(Limit now) {
        limit = now;
        left = now.burst();
        filled = clock.millis();
    }

    /** Whether there is a request left; it is taken then. A clock that goes back adds nothing. */
    synchronized boolean take() {
        long now = clock.millis();
        left = Math.min(limit.burst(), left + Math.max(0, now - filled) * limit.perSecond() / 1e3);
        filled = now;
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
