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
 * A thread that takes one turn after another for as long as the service runs. An exception, or even an error of the
 * JVM, does not end it: it rests and continues.
 */
public final class Loop implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(1);
    private static final Duration GRACE = Duration.ofSeconds(15); // longer than TalkJS takes to answer

    private final String name;
    private final Turn turn;
    private final Semaphore news = new Semaphore(0);
    private volatile @Nullable Run run;

    /** The turns begin with {@link #start}. */
    public Loop(String name, Turn turn) {
        this.name = name;
        this.turn = turn;
    }

    /** One piece of work. */
    public interface Turn {
        /** Takes a turn, and returns how long to rest. */
        Rest take();
    }

    /** The time until the next turn, and whether {@link #wake} ends the rest. */
    public record Rest(Duration time, boolean endsWithNews) {}

    /** A thread, and the signal that ends it. */
    private record Run(Thread thread, CountDownLatch end) {}

    /** Tells that there is new work. */
    public void wake() {
        news.release();
    }

    private void run(CountDownLatch end) {
        try {
            while (end.getCount() > 0) {
                news.drainPermits(); // before the turn, so that news during the turn is not missed
                rest(turnOrFault(), end);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Rest turnOrFault() {
        try {
            return turn.take();
        } catch (Throwable fault) { // errors too: a loop that has ended would send nothing any more
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

    /** Lets the current turn end: an interrupt could close a database that is a file. */
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

    /** Whether the loop is running. */
    @Override
    public boolean isRunning() {
        Run now = run;
        return now != null && now.thread().isAlive();
    }
}
