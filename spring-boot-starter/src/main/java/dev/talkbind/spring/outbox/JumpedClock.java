package dev.talkbind.spring.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds rows whose times lie further ahead than any that is ever set: a clock was ahead when they were written, and has gone back.
 * Without this they would wait until the wrong time comes. Instances whose clocks differ by less than a lease do not disturb each
 * other.
 */
class JumpedClock {
    private static final Logger LOG = LoggerFactory.getLogger(JumpedClock.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final OutboxTimes times;
    private @Nullable Instant checked;

    JumpedClock(JdbcClient jdbc, Clock clock, OutboxTimes times) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.times = times;
    }

    Clock clock() {
        return clock;
    }

    /** Looks for them once a minute, and at once where this clock has gone back. */
    void mend() {
        Instant now = clock.instant();
        if (checked == null || now.isBefore(checked) || !now.isBefore(checked.plus(PAUSE))) {
            checked = now;
            int rows = late("due", times.latest())
                    + late("leased_until", times.lease().multipliedBy(2));
            rows += late("unsettled_until", times.settle().multipliedBy(2))
                    + late("corrected", times.correction().multipliedBy(2));
            if (rows > 0) {
                LOG.warn("a clock was set back: {} times in the outbox were corrected", rows);
            }
        }
    }

    private int late(String column, Duration latest) {
        long now = clock.millis();
        return jdbc.sql("update talkbind_outbox set " + column + " = :now where " + column + " > :latest")
                .param("now", now)
                .param("latest", now + latest.toMillis())
                .update();
    }
}
