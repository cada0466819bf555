package dev.talkbind.spring.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.talkbind.runtime.json.WebhookEvent;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Stores events and their outcomes. A body is removed when its event has been handled, because it holds personal
 * values.
 */
public final class InboxRows {
    private static final int LONGEST = 255; // of a column
    private static final int LONGEST_OUTCOME = 4_000;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final InboxTimes times;
    private volatile Runnable news = () -> {};

    /** The events in one database. */
    public InboxRows(JdbcClient jdbc, Clock clock, InboxTimes times) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.times = times;
    }

    /** Sets what is done after each new event. */
    public void onNews(Runnable work) {
        news = work;
    }

    /** Whether the event's id and type can be stored. */
    public static boolean canKeep(WebhookEvent event) {
        return isText(event.id()) && isText(event.type());
    }

    private static boolean isText(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && text.indexOf('\0') < 0;
    }

    /** Stores an event, unless it is already known. */
    public void put(WebhookEvent event, byte[] body) {
        try {
            jdbc.sql("insert into talkbind_inbox (event_id, type, body, received, due, attempts, dead, finished)"
                            + " values (:id, :type, :body, :now, :now, 0, false, 0)")
                    .param("id", event.id())
                    .param("type", event.type())
                    .param("body", new String(body, UTF_8))
                    .param("now", clock.millis())
                    .update();
        } catch (DuplicateKeyException again) {
            return;
        }
        news.run();
    }

    /** One attempt at an event, with the number of the attempt. */
    record Trial(String id, int attempt) {
        @Override
        public String toString() {
            return "Trial[" + attempt + "]";
        }
    }

    /**
     * Takes the event that has been due for longest. It counts the attempt in advance, because the attempt may end the
     * process.
     */
    Optional<Trial> next() {
        Optional<Trial> next = jdbc.sql("select event_id, attempts from talkbind_inbox where due <= :now"
                        + " order by due, event_id limit 1 for update skip locked")
                .param("now", clock.millis())
                .query((row, number) -> new Trial(row.getString("event_id"), row.getInt("attempts") + 1))
                .optional();
        next.ifPresent(trial -> jdbc.sql(
                        "update talkbind_inbox set attempts = :attempt, due = :due where event_id = :id")
                .param("attempt", trial.attempt())
                .param("due", clock.millis() + times.waitAfter(trial.attempt()).toMillis())
                .param("id", trial.id())
                .update());
        return next;
    }

    /** The event, locked for the transaction; empty if somebody else is trying it, or if it was erased. */
    Optional<WebhookEvent> lock(Trial trial) {
        return jdbc.sql("select body from talkbind_inbox where event_id = :id and attempts = :attempt"
                        + " and due is not null and body is not null for update skip locked")
                .param("id", trial.id())
                .param("attempt", trial.attempt())
                .query(String.class)
                .optional()
                .map(InboxRows::event);
    }

    private static WebhookEvent event(String body) {
        return WebhookEvent.fromBytes(body.getBytes(UTF_8));
    }

    /** Records that an event was handled, in the transaction of its effects. */
    void handled(String id, String outcome) {
        jdbc.sql(
                        "update talkbind_inbox set due = null, body = null, outcome = :outcome, finished = :now where event_id = :id")
                .param("outcome", bounded(outcome))
                .param("now", clock.millis())
                .param("id", id)
                .update();
    }

    private static String bounded(String outcome) {
        String text = outcome.replace('\0', ' ');
        if (text.length() <= LONGEST_OUTCOME) {
            return text;
        }
        boolean isHalf = Character.isHighSurrogate(text.charAt(LONGEST_OUTCOME - 1));
        return text.substring(0, isHalf ? LONGEST_OUTCOME - 1 : LONGEST_OUTCOME);
    }

    /** Records that an event could not be handled. After the last attempt it is a dead letter. */
    void failed(Trial trial, String outcome) {
        String end = trial.attempt() < times.maxAttempts() ? "" : ", due = null, dead = true, finished = :now";
        jdbc.sql("update talkbind_inbox set outcome = :outcome" + end + " where event_id = :id and due is not null")
                .param("outcome", bounded(outcome))
                .param("now", clock.millis())
                .param("id", trial.id())
                .update();
    }

    /** Whether an event was already tried as often as allowed, by processes that ended before they could record it. */
    boolean isExhausted(Trial trial) {
        return trial.attempt() > times.maxAttempts();
    }

    /** Removes a body, and any work that was to be done for it. */
    void erase(String id) {
        jdbc.sql("update talkbind_inbox set due = null, body = null, outcome = 'erased', dead = false, finished = :now"
                        + " where event_id = :id")
                .param("now", clock.millis())
                .param("id", id)
                .update();
    }

    /** The ids of all events that still have a body. */
    List<String> withBodies() {
        return jdbc.sql("select event_id from talkbind_inbox where body is not null order by event_id")
                .query((row, number) -> row.getString("event_id"))
                .list();
    }

    /** An event that still has a body: it waits or is a dead letter. */
    public Optional<WebhookEvent> find(String id) {
        if (!isText(id)) {
            return Optional.empty();
        }
        return jdbc.sql("select body from talkbind_inbox where event_id = :id and body is not null")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(InboxRows::event);
    }

    /** Tries dead letters again, as often as new events. */
    public int retry(Collection<String> ids) {
        List<String> known = ids.stream().filter(InboxRows::isText).toList();
        int rows = known.isEmpty()
                ? 0
                : jdbc.sql("update talkbind_inbox set due = :now, attempts = 0, dead = false, finished = 0"
                                + " where dead and event_id in (:ids)")
                        .param("now", clock.millis())
                        .param("ids", known)
                        .update();
        news.run();
        return rows;
    }

    /** Makes events due that were put off for longer than any wait, because a clock was ahead. */
    int mend() {
        return jdbc.sql("update talkbind_inbox set due = :now where due > :latest")
                .param("now", clock.millis())
                .param("latest", clock.millis() + 2 * times.maxBackoff().toMillis())
                .update();
    }

    /** Forgets events that were handled or given up so long ago that TalkJS does not send them again. */
    int clean() {
        return jdbc.sql("delete from talkbind_inbox where due is null and finished < :before")
                .param("before", clock.millis() - times.retention().toMillis())
                .update();
    }

    /** The events that were tried as often as allowed, the latest first. */
    public List<Row> dead(int most) {
        return rows("where dead order by finished desc, event_id", most);
    }

    /** All events, the latest first. */
    public List<Row> latest(int most) {
        return rows("order by received desc, event_id", most);
    }

    private List<Row> rows(String which, int most) {
        return jdbc.sql("select event_id, type, due is not null as waits, attempts, outcome from talkbind_inbox "
                        + which + " limit :most")
                .param("most", most)
                .query((row, number) -> new Row(
                        row.getString("event_id"),
                        row.getString("type"),
                        row.getBoolean("waits"),
                        row.getInt("attempts"),
                        row.getString("outcome")))
                .list();
    }

    /** How many events wait, and how many are dead letters. */
    public Counts counts() {
        return jdbc.sql("select count(due) as waiting, count(case when dead then 1 end) as dead from talkbind_inbox")
                .query((row, number) -> new Counts(row.getLong("waiting"), row.getLong("dead")))
                .single();
    }

    /**
     * One event, whether it still has to be handled, and its outcome; the outcome is null if it has not been tried yet.
     */
    public record Row(
            String eventId,
            String type,
            boolean waits,
            int attempts,
            @Nullable String outcome) {}

    /** How many events there are. */
    public record Counts(long waiting, long dead) {}
}
