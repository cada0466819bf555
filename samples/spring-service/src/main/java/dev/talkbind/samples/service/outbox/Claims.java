package dev.talkbind.samples.service.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who sends which row. A claim is a lease: no other sender takes its rows, and if its holder dies they are free again when it
 * ends. What the dead one had sent is not known, so its users are sent whole.
 */
@Component
public class Claims {
    private static final String FREE = "due <= :now and (leased_until is null or leased_until <= :now)";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final OutboxSettings settings;

    public Claims(JdbcClient jdbc, Clock clock, OutboxSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
    }

    /** The users that have been due for longest, as many as go in one request. */
    @Transactional
    public Claim due() {
        List<String> ids = jdbc.sql("select user_id from outbox where " + FREE
                        + " order by due, user_id limit :limit for update skip locked")
                .param("now", clock.millis())
                .param("limit", settings.batch())
                .query(String.class)
                .list();
        return take(ids);
    }

    /** Those of these users that are due and not another sender's. */
    @Transactional
    public Claim of(Collection<String> users) {
        if (users.isEmpty()) {
            return take(List.of());
        }
        List<String> ids = jdbc.sql("select user_id from outbox where user_id in (:users) and " + FREE
                        + " order by user_id for update skip locked")
                .param("users", users)
                .param("now", clock.millis())
                .query(String.class)
                .list();
        return take(ids);
    }

    private Claim take(List<String> ids) {
        String lease = UUID.randomUUID().toString();
        Instant now = clock.instant();
        Instant until = now.plus(settings.lease().dividedBy(2));
        if (ids.isEmpty()) {
            return new Claim(lease, until, List.of());
        }
        doubt(ids);
        jdbc.sql("update outbox set lease = :lease, leased_until = :until where user_id in (:ids)")
                .param("lease", lease)
                .param("until", now.plus(settings.lease()).toEpochMilli())
                .param("ids", ids)
                .update();
        return new Claim(lease, until, rows(ids));
    }

    /** A lease that is there has ended: its holder is dead, or slow and its request still on the way. */
    private void doubt(List<String> ids) {
        jdbc.sql("update outbox set confirmed = null, unsettled_until = :settled"
                        + " where lease is not null and user_id in (:ids)")
                .param("settled", clock.instant().plus(settings.settle()).toEpochMilli())
                .param("ids", ids)
                .update();
    }

    private List<Pending> rows(List<String> ids) {
        return jdbc.sql("select user_id, version, document, confirmed, attempts from outbox"
                        + " where user_id in (:ids) order by due, user_id")
                .param("ids", ids)
                .query((row, number) -> Pending.of(row))
                .list();
    }
}
