package dev.talkbind.spring.loop;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Says that it is time for something, the first time and once in each period after that. For one thread. */
public final class Every {
    private final Duration period;
    private @Nullable Instant last;

    /** The time between two. */
    public Every(Duration period) {
        this.period = period;
    }

    /** Whether it is time; where the clock has gone back, it is. */
    public boolean isDue(Instant now) {
        boolean isDue = last == null || now.isBefore(last) || !now.isBefore(last.plus(period));
        if (isDue) {
            last = now;
        }
        return isDue;
    }
}
