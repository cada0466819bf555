package dev.talkbind.test;

import dev.talkbind.test.Settings.Limit;
import java.time.Clock;

/** A number of requests at once, and a number each second after that: a bucket that is refilled by the clock. */
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

    /** Sets another limit, of which nothing is used up yet. */
    synchronized void set(Limit now) {
        limit = now;
        left = now.burst();
        filled = clock.millis();
    }

    /** Whether a request is left; if so, it is used up. A clock that goes back adds nothing. */
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
