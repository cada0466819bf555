package dev.talkbind.spring.backfill;

import dev.talkbind.spring.backfill.Lease.Grip;
import dev.talkbind.spring.backfill.Lease.State;
import dev.talkbind.spring.backfill.Progress.Status;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;

/**
 * Sends all rows of all entities that have a mapper: after the first installation, after a change of the mapping, or
 * after bulk statements. Only one back-fill runs at a time, over all instances that share a database, and every method
 * can be called on each instance. An older state never overwrites a newer one, and changes of the service are blocked
 * for a moment at most.
 *
 * <p>A row that cannot be sent is set aside, and does not affect the others.
 */
public final class Backfill implements DisposableBean {
    private static final int SHOWN = 1_000;
    private static final long LOOK = 50; // milliseconds

    private final Lease lease;
    private final BatchJob job;
    private final Runs runs;
    private final Retries retries;

    Backfill(Lease lease, BatchJob job, Runs runs, Retries retries) {
        this.lease = lease;
        this.job = job;
        this.runs = runs;
        this.retries = retries;
    }

    /**
     * Starts a back-fill in the background.
     *
     * @throws BackfillException if one is running or was interrupted, or if an entity cannot be read page by page; the
     *     message says what to do
     */
    public Progress start() {
        job.demandNotes();
        retries.demandKinds();
        Grip grip = lease.begin();
        if (grip == null) {
            throw refusal();
        }
        runs.begin(grip);
        return progress();
    }

    /**
     * Asks the running back-fill, on whatever instance, to stop after the rows that it is sending; or gives up an
     * interrupted one.
     */
    public Progress stop() {
        lease.stop();
        State state = lease.state();
        if (state.run() != null && lease.giveUp(state.run())) {
            job.recover(state.run());
        }
        return progress();
    }

    /**
     * Resumes the last back-fill, in the background, if it was stopped, was interrupted or has failed.
     *
     * @throws BackfillException if one is running, or there is none to resume; the message says so
     */
    public Progress resume() {
        Status status = progress().status();
        Grip grip = status == Status.COMPLETED || status == Status.INCOMPLETE ? null : lease.takeOver();
        if (grip == null) {
            throw refusal();
        }
        runs.begin(grip);
        return progress();
    }

    /** Resumes an interrupted back-fill. Returns false if there is none, or another instance was first. */
    public boolean resumeInterrupted() {
        Grip grip = progress().status() == Status.INTERRUPTED ? lease.takeOver() : null;
        if (grip != null) {
            runs.begin(grip);
        }
        return grip != null;
    }

    private BackfillException refusal() {
        Status status = progress().status();
        return new BackfillException("the back-fill is " + status + ": " + status.advice());
    }

    /** The progress of the running back-fill, or of the last one. */
    public Progress progress() {
        return progress(lease, job);
    }

    static Progress progress(Lease lease, BatchJob job) {
        State state = lease.state();
        if (state.run() == null) {
            return new Progress(Status.NONE, 0, 0, 0, 0);
        }
        BatchJob.Counts counts = job.counts(state.run());
        return new Progress(status(state), state.total(), counts.done(), counts.setAside(), state.perSecond());
    }

    private static Status status(State state) {
        if (state.owner() != null && state.isAlive()) {
            return state.isStopping() ? Status.STOPPING : Status.RUNNING;
        }
        return state.outcome() == null ? Status.INTERRUPTED : Status.valueOf(state.outcome());
    }

    /** Waits until no back-fill runs any more, on any instance, and returns how the last one ended. */
    public Progress await() throws InterruptedException {
        while (progress().isRunning()) {
            TimeUnit.MILLISECONDS.sleep(LOOK);
        }
        return progress();
    }

    /**
     * The rows that were set aside and have not been sent since, ordered by entity and key: at most the first thousand.
     */
    public List<SetAside> setAside() {
        return retries.list(SHOWN);
    }

    /** Tries to send rows again that were set aside. Returns how many are now sent, or left to the outbox. */
    public int retry(Collection<SetAside> rows) {
        return retries.retry(rows);
    }

    /**
     * When the application ends, a back-fill that runs here stops after the rows that it is sending. Any instance can
     * resume it.
     */
    @Override
    public void destroy() {
        runs.close();
    }
}
