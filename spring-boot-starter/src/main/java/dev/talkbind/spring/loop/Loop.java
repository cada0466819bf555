package dev.talkbind.spring.loop;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * A thread that takes one turn after the other for as long as the service runs. No fault of a turn ends it, be it an error of the
 * JVM: it rests, and goes on.
 */
public final class Loop implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(1);
    private static final Duration GRACE = Duration.ofSeconds(15); // longer than an answer of TalkJS takes

    private final String name;
    private final Turn turn;
    private final Semaphore news = new Semaphore(0);
    private volatile @Nullable Run run;

    /** Its turns begin with {@link #start}. */
    public Loop(String name, Turn turn) {
        this.name = name;
        this.turn = turn;
    }

    /** One piece of work. */
    public interface Turn {
        /** Does it, and says how long to rest. */
        Rest take();
    }

    /** The time until the next turn, and whether news end it. */
    public record Rest(Duration time, boolean endsWithNews) {}

    /** A thread, and what tells it that it is to end. */
    private record Run(Thread thread, CountDownLatch end) {}

    /** There is something new to do. */
    public void wake() {
        news.release();
    }

    private void run(CountDownLatch end) {
        try {
            while (end.getCount() > 0) {
                news.drainPermits(); // before the turn, so that what comes during it is not missed
                rest(turnOrFault(), end);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Rest turnOrFault() {
        try {
            return turn.take();
        } catch (Throwable fault) { // an error too: a loop that has ended sends nothing any more
            // its message may show personal values
            LOG.error(
                    "{} failed, and goes on after a pause: {}",
                    name,
                    fault.getClass().getName());
            return new Rest(AFTER_A_FAULT, false);
        }
    }

    private void rest(Rest rest, CountDownLatch end) throws InterruptedException {
        long time = rest.time().toMillis() + 1;
        boolean isAwake = rest.endsWithNews()
                ? news.tryAcquire(time, TimeUnit.MILLISECONDS)
                : end.await(time, TimeUnit.MILLISECONDS);
        LOG.trace("{} goes on, before its time: {}", name, isAwake);
    }

    @Override
    public synchronized void start() {
        if (run == null) {
            CountDownLatch end = new CountDownLatch(1);
            Thread thread = new Thread(() -> run(end), name);
            thread.setDaemon(true); // a program that has nothing else to do may end
            run = new Run(thread, end);
            thread.start();
        }
    }

    /** Lets the turn end that is being taken: an interrupt could close a database that is a file. */
    @Override
    public synchronized void stop() {
        Run stopped = run;
        run = null;
        if (stopped == null) {
            return;
        }
        stopped.end().countDown();
        wake();
        try {
            stopped.thread().join(GRACE.toMillis());
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        stopped.thread().interrupt();
    }

    /** Whether turns are taken. */
    @Override
    public boolean isRunning() {
        Run now = run;
        return now != null && now.thread().isAlive();
    }
}
