package dev.talkbind.client.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Time that passes by waiting alone, and chance that always says the same. */
public final class FakeTiming implements Timing {
    private final List<Duration> waits = new ArrayList<>();
    private final double random;
    private Duration now = Duration.ofNanos(Long.MAX_VALUE - 1_000); // it may wrap around, as nanoTime may

    public FakeTiming() {
        this(0);
    }

    public FakeTiming(double random) {
        this.random = random;
    }

    @Override
    public long nanos() {
        return now.getSeconds() * 1_000_000_000L + now.getNano();
    }

    @Override
    public void sleep(Duration time) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        waits.add(time);
        pass(time);
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public double random() {
        return random;
    }

    public List<Duration> waits() {
        return waits;
    }
}
