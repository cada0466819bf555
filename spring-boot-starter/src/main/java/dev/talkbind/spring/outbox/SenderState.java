package dev.talkbind.spring.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the sender of this instance gets on with TalkJS, for its waits, its health and its meters. */
public final class SenderState {
    private static final Logger LOG = LoggerFactory.getLogger(SenderState.class);

    private final Clock clock;
    private final AtomicInteger failures = new AtomicInteger();
    private volatile int shutOut;
    private volatile Meter meter = new Meter() {};

    /** Nothing has been sent yet. */
    public SenderState(Clock clock) {
        this.clock = clock;
    }

    Clock clock() {
        return clock;
    }

    /** What is told of each user. */
    public interface Meter {
        /** TalkJS holds it, so long after the change. */
        default void accepted(Duration latency) {}

        /** TalkJS refuses it. */
        default void refused() {}

        /** Nobody knows whether TalkJS holds it: it is sent again. */
        default void unknown() {}
    }

    /** Who is told of each user. */
    public void onUser(Meter told) {
        meter = told;
    }

    void refused() {
        meter.refused();
    }

    void unknown(List<Pending> rows) {
        rows.forEach(row -> meter.unknown());
    }

    void accepted(List<Pending> rows) {
        for (Pending row : rows) {
            meter.accepted(Duration.ofMillis(Math.max(0, clock.millis() - row.changed())));
        }
    }

    void answered() {
        failures.set(0);
        shutOut = 0;
    }

    /** Gives the number of failures before this one. The status is 0 where there was none. */
    int failed(int status) {
        int before = failures.getAndIncrement();
        shutOut = status;
        if (before == 0 || status != 0) {
            LOG.warn("TalkJS accepts nothing, status {}; waiting users are sent later", status);
        }
        return before;
    }

    /** How often in a row TalkJS did not answer as it should. */
    public int failures() {
        return failures.get();
    }

    /** The status by which TalkJS does not let the app in, such as 401 for a wrong secret key; 0 where it does. */
    public int shutOut() {
        return shutOut;
    }
}
