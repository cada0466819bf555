package dev.talkbind.samples.service.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The thread that sends: as soon as a change is committed, and from time to time for those of other instances. */
@Component
@ConditionalOnProperty(name = "agency.outbox.sends", matchIfMissing = true)
class SenderLoop implements SmartLifecycle, Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(SenderLoop.class);

    private final Sender sender;
    private final OutboxSettings settings;
    private final Semaphore news = new Semaphore(0);
    private volatile Thread thread;

    SenderLoop(Sender sender, OutboxSettings settings) {
        this.sender = sender;
        this.settings = settings;
    }

    @TransactionalEventListener
    void changed(Outbox.Changed change) {
        news.release();
    }

    @Override
    public void run() {
        try {
            while (thread == Thread.currentThread()) {
                step();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void step() throws InterruptedException {
        try {
            news.drainPermits();
            Duration pause = sender.send();
            if (pause != null) {
                TimeUnit.MILLISECONDS.sleep(pause.toMillis());
            } else {
                long wait = sender.untilDue(settings.poll()).toMillis() + 1;
                boolean woken = news.tryAcquire(wait, TimeUnit.MILLISECONDS);
                LOG.trace("looking again, woken: {}", woken);
            }
        } catch (RuntimeException fault) {
            // its message may show what was to be sent
            LOG.error("the outbox cannot be emptied now: {}", fault.getClass().getName());
            TimeUnit.MILLISECONDS.sleep(settings.poll().toMillis());
        }
    }

    @Override
    public void start() {
        thread = new Thread(this, "talkjs-sender");
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
