package dev.talkbind.spring.backfill;

import dev.talkbind.spring.backfill.Lease.Grip;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives the signs of life of one run, and writes a log line from time to time. */
final class Beats implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Backfill.class);
    private static final int A_LIFE = 6; // this many signs in one lease, so that some may be late

    private final Lease lease;
    private final Grip grip;
    private final Supplier<Progress> progress;
    private final long logEvery;
    private final Rate rate = new Rate();
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "talkbind-backfill-beats");
        thread.setDaemon(true);
        return thread;
    });
    private long logged = System.nanoTime();

    Beats(Lease lease, Grip grip, Supplier<Progress> progress, Duration logEvery) {
        this.lease = lease;
        this.grip = grip;
        this.progress = progress;
        this.logEvery = logEvery.toNanos();
    }

    void start() {
        long pause = lease.life().dividedBy(A_LIFE).toMillis();
        ScheduledFuture<?> unused = clockwork.scheduleWithFixedDelay(this::beat, pause, pause, TimeUnit.MILLISECONDS);
    }

    private void beat() {
        try {
            long now = System.nanoTime();
            if (!lease.beat(grip, rate.at(now, progress.get().done()))) {
                LOG.warn("another instance has taken the back-fill over: this one leaves it");
                clockwork.shutdown();
            } else if (now - logged >= logEvery) {
                logged = now;
                LOG.info("back-fill: {}", progress.get());
            }
        } catch (RuntimeException fault) {
            // its message may show personal values
            LOG.warn(
                    "the back-fill could not record that it is alive: {}",
                    fault.getClass().getName());
        }
    }

    @Override
    public void close() {
        clockwork.shutdownNow();
    }
}
