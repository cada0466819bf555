package dev.talkbind.spring.backfill;

import dev.talkbind.spring.backfill.Lease.Grip;
import dev.talkbind.spring.backfill.Progress.Status;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecutionException;

/** Runs the back-fill in a thread of its own, and gives its signs of life in another. */
final class Runs {
    private static final Logger LOG = LoggerFactory.getLogger(Backfill.class);
    private static final Duration GRACE = Duration.ofSeconds(15); // longer than TalkJS takes to answer

    private final BatchJob job;
    private final Lease lease;
    private final Supplier<Progress> progress;
    private final Duration logEvery;
    private @Nullable Thread thread;
    private volatile boolean isClosing;

    Runs(BatchJob job, Lease lease, Supplier<Progress> progress, Duration logEvery) {
        this.job = job;
        this.lease = lease;
        this.progress = progress;
        this.logEvery = logEvery;
    }

    synchronized void begin(Grip grip) {
        Thread begun = new Thread(() -> run(grip), "talkbind-backfill");
        begun.setDaemon(true); // a program that has nothing else to do may end
        thread = begun;
        begun.start();
    }

    private void run(Grip grip) {
        try (Beats beats = new Beats(lease, grip, progress, logEvery)) {
            beats.start();
            end(grip, job.run(grip));
        } catch (JobExecutionException | RuntimeException | Error fault) {
            // its message may show personal values
            LOG.error("the back-fill cannot go on: {}", fault.getClass().getName());
            end(grip, BatchStatus.FAILED);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** If the database does not answer, the run counts as interrupted as soon as its signs of life are missing. */
    private void end(Grip grip, BatchStatus status) {
        try {
            if (status == BatchStatus.COMPLETED) {
                lease.end(grip, job.counts(grip.run()).setAside() > 0 ? Status.INCOMPLETE : Status.COMPLETED);
            } else if (lease.state().isStopping()) {
                lease.end(grip, Status.STOPPED);
            } else if (status == BatchStatus.STOPPED || isClosing) {
                lease.letGo(grip);
            } else {
                lease.end(grip, Status.FAILED);
            }
            LOG.info("back-fill: {}", progress.get());
        } catch (RuntimeException fault) {
            LOG.error(
                    "the end of the back-fill cannot be noted: {}",
                    fault.getClass().getName());
        }
    }

    /** Lets the current page be sent. After that, another instance can resume, or this one after its next start. */
    void close() {
        isClosing = true;
        lease.close();
        Thread running;
        synchronized (this) {
            running = thread;
        }
        if (running == null) {
            return;
        }
        try {
            running.join(GRACE.toMillis());
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        running.interrupt();
    }
}
