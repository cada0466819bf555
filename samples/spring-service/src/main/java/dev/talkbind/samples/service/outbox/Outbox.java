package dev.talkbind.samples.service.outbox;

import dev.talkbind.runtime.User;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One row for each user at TalkJS: what TalkJS should hold, what it is known to hold, and when to send. A row holds the latest
 * state and no history, so an older state cannot be sent after a newer one.
 */
@Component
public class Outbox {
    /** The outbox has something new; published in the transaction of the change. */
    public record Changed() {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    public Outbox(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Notes what TalkJS should hold, in the transaction of whoever changes the entity: its row is locked, so one comes first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(User user) {
        String row = "document = :document, due = :now, attempts = 0, refusal = null";
        int updated = jdbc.sql("update outbox set version = version + 1, " + row + " where user_id = :id")
                .param("document", Pending.text(user))
                .param("now", clock.millis())
                .param("id", user.id())
                .update();
        if (updated == 0) {
            insert(user);
        }
        events.publishEvent(new Changed());
    }

    private void insert(User user) {
        jdbc.sql("insert into outbox (user_id, version, document, due, attempts, unsettled_until, corrected)"
                        + " values (:id, 1, :document, :now, 0, 0, 0)")
                .param("id", user.id())
                .param("document", Pending.text(user))
                .param("now", clock.millis())
                .update();
    }

    /** Forgets what TalkJS is known to hold, so that the whole users are sent. */
    @Transactional
    public void forget(Collection<String> ids) {
        jdbc.sql("update outbox set version = version + 1, confirmed = null, due = :now where user_id in (:ids)")
                .param("now", clock.millis())
                .param("ids", ids)
                .update();
    }

    /**
     * Sends a whole user once more, who is not at TalkJS what was sent. Once an hour: if TalkJS makes something else of what it
     * is sent, the two would go on forever.
     */
    @Transactional
    public boolean correct(String id) {
        long now = clock.millis();
        return jdbc.sql("update outbox set version = version + 1, confirmed = null, due = :now, corrected = :now"
                                + " where user_id = :id and due is null and corrected < :before")
                        .param("now", now)
                        .param("before", now - Duration.ofHours(1).toMillis())
                        .param("id", id)
                        .update()
                > 0;
    }

    /** What the rows say, for those who look after the service. */
    public Counts counts() {
        return jdbc.sql("select count(*) as users, count(due) as waiting, count(refusal) as refused from outbox")
                .query(Counts.class)
                .single();
    }

    /** The users that TalkJS refused, each with what it said; they wait for the next change. */
    public List<Refused> refused() {
        return jdbc.sql("select user_id, refusal from outbox where refusal is not null order by user_id limit 100")
                .query(Refused.class)
                .list();
    }

    /** When the next one is due; null where nothing is. */
    Instant nextDue() {
        long due = jdbc.sql("select coalesce(min(case when leased_until > due then leased_until else due end), -1)"
                        + " from outbox where due is not null")
                .query(Long.class)
                .single();
        return due < 0 ? null : Instant.ofEpochMilli(due);
    }

    /**
     * How many there are.
     *
     * @param users all
     * @param waiting those with something to send
     * @param refused those that TalkJS refused
     */
    public record Counts(long users, long waiting, long refused) {}

    /** A user that TalkJS refused, and what it said. */
    public record Refused(String userId, String refusal) {
        /** Without what TalkJS said, which may show what was sent: Spring logs what it answers, if that is at DEBUG. */
        @Override
        public String toString() {
            return "Refused[" + userId + "]";
        }
    }
}
