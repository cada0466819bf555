package dev.talkbind.samples.service.loop;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** A thread that takes one turn after the other for as long as the service runs. */
public class Loop implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(1);

    private final String name;
    private final Turn turn;
    private final Semaphore news = new Semaphore(0);
    private volatile Thread thread;

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

    /** There is something new to do. */
    public void wake() {
        news.release();
    }

    private void run() {
        try {
            while (thread == Thread.currentThread()) {
                news.drainPermits(); // before the turn, so that what comes during it is not missed
                rest(turnOrFault());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Rest turnOrFault() {
        try {
            return turn.take();
        } catch (RuntimeException fault) {
            // its message may show personal values
            LOG.error("{} cannot go on now: {}", name, fault.getClass().getName());
            return new Rest(AFTER_A_FAULT, false);
        }
    }

    private void rest(Rest rest) throws InterruptedException {
        if (!rest.endsWithNews()) {
            TimeUnit.MILLISECONDS.sleep(rest.time().toMillis());
        } else if (news.tryAcquire(rest.time().toMillis() + 1, TimeUnit.MILLISECONDS)) {
            LOG.trace("{} has news", name);
        }
    }

    @Override
    public void start() {
        thread = new Thread(this::run, name);
        thread.start();
    }

    @Override
    public void stop() {
        Thread stopped = thread;
        thread = null;
        if (stopped != null) {
            stopped.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
