package dev.talkbind.samples.service.outbox;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** How long to wait after failures: twice as long after each, and a random part of that, so that senders do not come together. */
@Component
public class Patience {
    private final OutboxSettings settings;
    private final RandomGenerator random;

    public Patience(OutboxSettings settings) {
        this.settings = settings;
        this.random = RandomGenerator.getDefault();
    }

    /** The wait after so many failures, at least half of the full one. */
    public Duration after(int failures) {
        long first = settings.firstBackoff().toMillis();
        long full =
                Math.min(first << Math.min(failures, 20), settings.maxBackoff().toMillis());
        return Duration.ofMillis(full - random.nextLong(full / 2 + 1));
    }

    /** A wait that somebody asked for, and a little more. */
    public Duration atLeast(Duration asked) {
        return asked.plusMillis(1 + random.nextLong(asked.toMillis() / 10 + 1));
    }
}
