package dev.talkbind.spring.loop;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tells when something is due: the first time, and then once in each period. For one thread. */
public final class Every {
    private final Duration period;
    private @Nullable Instant last;

    /** The period between two times. */
    public Every(Duration period) {
        this.period = period;
    }

    /** Whether it is due. If the clock has gone back, it is. */
    public boolean isDue(Instant now) {
        boolean isDue = last == null || now.isBefore(last) || !now.isBefore(last.plus(period));
        if (isDue) {
            last = now;
        }
        return isDue;
    }
}
