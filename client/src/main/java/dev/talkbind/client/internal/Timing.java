package dev.talkbind.client.internal;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The source of time and chance for waits: a clock that never jumps, a sleep, and a random number. */
public interface Timing {
    /** Nanoseconds since a fixed moment. */
    long nanos();

    /** Waits. */
    void sleep(Duration time) throws InterruptedException;

    /** A random number, at least 0 and less than 1. */
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
