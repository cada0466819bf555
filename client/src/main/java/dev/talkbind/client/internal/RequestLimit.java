package dev.talkbind.client.internal;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * TalkJS's limit of requests, kept on our side: a burst at first, and then a number of requests each second. It is a
 * leaky bucket: each request moves the time at which the bucket is empty again, and has to wait if that time is more
 * than a burst ahead. It needs no lock.
 */
public final class RequestLimit {
    private final Timing timing;
    private final long start;
    private final long interval;
    private final long ahead;
    private final AtomicLong emptyAt = new AtomicLong();

    public RequestLimit(Timing timing, int burst, double perSecond) {
        this.timing = timing;
        this.start = timing.nanos();
        this.interval = Math.max(1, Math.round(Duration.ofSeconds(1).toNanos() / perSecond));
        this.ahead = (burst - 1) * interval;
    }

    /**
     * Takes one request, and returns how long to wait before sending it. If the wait would reach the longest one
     * allowed, nothing is taken.
     */
    Duration take(Duration longest) {
        while (true) {
            long now = timing.nanos() - start;
            long before = emptyAt.get();
            Duration wait = Duration.ofNanos(Math.max(0, before - ahead - now));
            boolean isTaken = wait.isZero() || wait.compareTo(longest) < 0;
            if (!isTaken || emptyAt.compareAndSet(before, Math.max(before, now) + interval)) {
                return wait;
            }
        }
    }
}
