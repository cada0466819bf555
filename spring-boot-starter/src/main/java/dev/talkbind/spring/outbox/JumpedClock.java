package dev.talkbind.spring.outbox;

import dev.talkbind.spring.loop.Every;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Finds rows whose times lie further in the future than any time that is ever set: a clock was ahead when they were
 * written, and was then set back. Without this, they would wait until the wrong time comes. Rows that are not due are
 * left, because their times matter only when they are due. Instances whose clocks differ by less than a lease do not
 * disturb each other.
 */
class JumpedClock {
    private static final Logger LOG = LoggerFactory.getLogger(JumpedClock.class);
    private static final int MOST = 1_000;
    private static final String FIND =
            """
            select user_id from talkbind_outbox where due is not null
            and (due > :due or leased_until > :leased or unsettled_until > :unsettled or corrected > :corrected) limit :most
            """; // before the update, because on MySQL an update locks every row that it looks at
    private static final String MEND = """
            update talkbind_outbox set due = case when due > :due then :now else due end,
            leased_until = case when leased_until > :leased then :now else leased_until end,
            unsettled_until = case when unsettled_until > :unsettled then :now else unsettled_until end,
            corrected = case when corrected > :corrected then :now else corrected end where user_id in (:ids)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final OutboxTimes times;
    private final Every minute = new Every(Duration.ofMinutes(1));

    JumpedClock(JdbcClient jdbc, Clock clock, OutboxTimes times) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.times = times;
    }

    Clock clock() {
        return clock;
    }

    /** Looks for such rows once a minute, and at once if this clock has gone back. */
    void mend() {
        int found = minute.isDue(clock.instant()) ? MOST : 0;
        while (found == MOST) {
            List<String> ids = latest(FIND)
                    .param("most", MOST)
                    .query((row, number) -> row.getString("user_id"))
                    .list();
            if (!ids.isEmpty()) {
                latest(MEND).param("now", clock.millis()).param("ids", ids).update();
                LOG.warn("a clock was set back: the times of {} users in the outbox were corrected", ids.size());
            }
            found = ids.size();
        }
    }

    private StatementSpec latest(String statement) {
        return jdbc.sql(statement)
                .param("due", latest(times.latest()))
                .param("leased", latest(times.lease().multipliedBy(2)))
                .param("unsettled", latest(times.settle().multipliedBy(2)))
                .param("corrected", latest(times.correction().multipliedBy(2)));
    }

    private long latest(Duration ahead) {
        return clock.instant().plus(ahead).toEpochMilli();
    }
}
