package dev.talkbind.spring.backfill;

import dev.talkbind.spring.backfill.Lease.Grip;
import dev.talkbind.spring.backfill.Lease.State;
import dev.talkbind.spring.backfill.Progress.Status;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;

/**
 * Sends all rows of all entities that have a mapper: after a first installation, when classes are mapped in another way, or after
 * bulk statements. One runs at a time, over all instances of one database, and every method may be called on each of them. It never
 * puts an older state over a newer one, and never blocks changes of the service for longer than a moment.
 *
 * <p>What cannot be sent is set aside, row by row, and costs no other row.
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
     * Begins one, in the background.
     *
     * @throws BackfillException where one runs or was interrupted, or an entity cannot be read page by page: the message says how to go on
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

    /** Asks the one that runs, on whatever instance, to stop after the rows that it is at; gives an interrupted one up. */
    public Progress stop() {
        lease.stop();
        State state = lease.state();
        if (state.run() != null && lease.giveUp(state.run())) {
            job.recover(state.run());
        }
        return progress();
    }

    /**
     * Goes on, in the background, with the last one, that was stopped or interrupted, or has failed.
     *
     * @throws BackfillException where one runs, or there is nothing to go on with: the message says so
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

    /** Goes on with one that was interrupted; false where there is none, or another instance was first. */
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

    /** How far the one is that runs, or ran last. */
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

    /** Waits until none runs any more, on whatever instance, and gives how the last one ended. */
    public Progress await() throws InterruptedException {
        while (progress().isRunning()) {
            TimeUnit.MILLISECONDS.sleep(LOOK);
        }
        return progress();
    }

    /** The rows that were set aside and not sent since, by entity and key, at most the first thousand. */
    public List<SetAside> setAside() {
        return retries.list(SHOWN);
    }

    /** Tries again to send rows that were set aside, and gives how many are sent now, or left to the outbox. */
    public int retry(Collection<SetAside> rows) {
        return retries.retry(rows);
    }

    /** The application ends: what runs here stops after the rows that it is at, and may be taken up by any instance. */
    @Override
    public void destroy() {
        runs.close();
    }
}
