package dev.talkbind.spring.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reserves rows for senders. A claim is a lease: no other sender takes its rows, and they become free when the lease
 * ends, even if the holder has died. It is not known what a dead holder has sent, so its users are then sent whole.
 */
class Claims {
    private static final String FREE = "due <= :now and (leased_until is null or leased_until <= :now)";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final OutboxTimes times;

    Claims(JdbcClient jdbc, TransactionTemplate transaction, Clock clock, OutboxTimes times) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.times = times;
    }

    /** The users that have been due for longest, as many as one request takes. Locked rows are skipped. */
    Claim due() {
        return transaction.execute(status -> {
            List<String> ids = jdbc.sql("select user_id from talkbind_outbox where " + FREE
                            + " order by due, user_id limit :limit for update skip locked")
                    .param("now", clock.millis())
                    .param("limit", times.batch())
                    .query((row, number) -> row.getString("user_id"))
                    .list();
            return take(ids);
        });
    }

    /** Those of these users that are due now. Locked rows are skipped. */
    Claim of(Collection<String> users) {
        return transaction.execute(status -> {
            List<String> ids = users.isEmpty()
                    ? List.of()
                    : jdbc.sql("select user_id from talkbind_outbox where " + FREE
                                    + " and user_id in (:ids) order by user_id for update skip locked")
                            .param("now", clock.millis())
                            .param("ids", users)
                            .query((row, number) -> row.getString("user_id"))
                            .list();
            return take(ids);
        });
    }

    private Claim take(List<String> ids) {
        String lease = UUID.randomUUID().toString();
        Instant now = clock.instant();
        Instant until = now.plus(times.lease().dividedBy(2));
        if (ids.isEmpty()) {
            return new Claim(lease, until, List.of());
        }
        doubt(ids);
        jdbc.sql("update talkbind_outbox set lease = :lease, leased_until = :until where user_id in (:ids)")
                .param("lease", lease)
                .param("until", now.plus(times.lease()).toEpochMilli())
                .param("ids", ids)
                .update();
        return new Claim(lease, until, rows(ids));
    }

    /** An old lease on a row has ended: its holder is dead, or it is slow and its request is still on the way. */
    private void doubt(List<String> ids) {
        jdbc.sql("update talkbind_outbox set confirmed = null, unsettled_until = :settled"
                        + " where lease is not null and user_id in (:ids)")
                .param("settled", clock.instant().plus(times.settle()).toEpochMilli())
                .param("ids", ids)
                .update();
    }

    private List<Pending> rows(List<String> ids) {
        return jdbc.sql("select " + Pending.COLUMNS
                        + " from talkbind_outbox where user_id in (:ids) order by due, user_id")
                .param("ids", ids)
                .query((row, number) -> Pending.of(row))
                .list();
    }
}
