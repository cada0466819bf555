package dev.talkbind.spring.backfill;

import dev.talkbind.test.FakeTalkJs;
import dev.talkbind.test.Fault;
import java.util.concurrent.Semaphore;

/** Lets requests through to TalkJS one by one, as a test says. */
final class Gate {
    static final String PATIENT = "talkjs.answer-timeout=5m";

    private final Semaphore let = new Semaphore(0);
    private final Semaphore come = new Semaphore(0);

    /** All requests wait from now on. */
    Gate(FakeTalkJs talkJs) {
        talkJs.script(() -> {
            come.release();
            let.acquireUninterruptibly();
            return Fault.NONE;
        });
    }

    /** Waits until one more request has come, and waits here. */
    void await() throws InterruptedException {
        come.acquire();
    }

    void let(int requests) {
        let.release(requests);
    }

    void open() {
        let.release(1_000_000);
    }
}
