package dev.talkbind.spring.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How well this instance can send to TalkJS, for waits, health and meters. */
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

    /** Is told the outcome for each user. */
    public interface Meter {
        /** TalkJS holds it, this long after the change. */
        default void accepted(Duration latency) {}

        /** TalkJS refuses it. */
        default void refused() {}

        /** It is not known whether TalkJS holds it, so it is sent again. */
        default void unknown() {}
    }

    /** Sets the meter that is told the outcome for each user. */
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

    /** Returns the number of failures before this one. The status is 0 if there was none. */
    int failed(int status) {
        int before = failures.getAndIncrement();
        shutOut = status;
        if (before == 0 || status != 0) {
            LOG.warn("TalkJS accepts nothing, status {}; waiting users are sent later", status);
        }
        return before;
    }

    /** How many times in a row TalkJS did not answer as it should. */
    public int failures() {
        return failures.get();
    }

    /**
     * The status with which TalkJS refuses the app, such as 401 for a wrong secret key; 0 if TalkJS lets the app in.
     */
    public int shutOut() {
        return shutOut;
    }
}
