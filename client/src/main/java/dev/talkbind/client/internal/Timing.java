package dev.talkbind.client.internal;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** What waits are measured by: a clock that never jumps, sleep, and chance. */
public interface Timing {
    /** Nanoseconds since some moment. */
    long nanos();

    /** Waits. */
    void sleep(Duration time) throws InterruptedException;

    /** A random number from 0 to less than 1. */
    double random();

    /** The timing of this machine. */
    static Timing system() {
        return new Timing() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public void sleep(Duration time) throws InterruptedException {
                TimeUnit.NANOSECONDS.sleep(time.toNanos());
            }

            @Override
            public double random() {
                return ThreadLocalRandom.current().nextDouble();
            }
        };
    }
}
