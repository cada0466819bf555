package dev.talkbind.spring.backfill;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/**
 * How many rows were looked at each second, over the last minute. TalkJS takes more in the first moments than later.
 */
final class Rate {
    private static final long WINDOW = Duration.ofMinutes(1).toNanos();

    private final Deque<long[]> samples = new ArrayDeque<>();

    /** Notes how many there are now, and returns the rate; 0 while it is not known. */
    double at(long nanos, long count) {
        samples.addLast(new long[] {nanos, count});
        while (samples.size() > 2 && nanos - samples.element()[0] > WINDOW) {
            samples.remove();
        }
        long[] first = samples.element();
        long time = nanos - first[0];
        return time == 0 ? 0 : (count - first[1]) * (double) TimeUnit.SECONDS.toNanos(1) / time;
    }
}
