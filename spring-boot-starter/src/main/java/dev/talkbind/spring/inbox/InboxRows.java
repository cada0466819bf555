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

/** Keeps events, and tells what became of them. A body is removed with the event's success: it has personal values. */
public final class InboxRows {
    private static final int LONGEST = 255; // of the columns
    private static final int LONGEST_OUTCOME = 4_000;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final InboxTimes times;
    private volatile Runnable news = () -> {};

    /** The rows of one database. */
    public InboxRows(JdbcClient jdbc, Clock clock, InboxTimes times) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.times = times;
    }

    /** What is done after each event that was not known. */
    public void onNews(Runnable work) {
        news = work;
    }

    /** Whether an event has an id and a type that can be kept. */
    public static boolean canKeep(WebhookEvent event) {
        return isText(event.id()) && isText(event.type());
    }

    private static boolean isText(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && text.indexOf('\0') < 0;
    }

    /** Keeps an event, unless it is known already. */
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

    /** An event on trial: this is the attempt of that number. */
    record Trial(String id, int attempt) {
        @Override
        public String toString() {
            return "Trial[" + attempt + "]";
        }
    }

    /** Takes the event that has been due for longest, and counts the attempt before it is made: it may end the process. */
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

    /** The event, locked for the transaction; empty where somebody else tries it, or it was erased. */
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

    /** Notes that an event is handled, in the transaction of its effects. */
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

    /** Notes that an event could not be handled; after the last attempt it is a dead letter. */
    void failed(Trial trial, String outcome) {
        String end = trial.attempt() < times.maxAttempts() ? "" : ", due = null, dead = true, finished = :now";
        jdbc.sql("update talkbind_inbox set outcome = :outcome" + end + " where event_id = :id and due is not null")
                .param("outcome", bounded(outcome))
                .param("now", clock.millis())
                .param("id", trial.id())
                .update();
    }

    /** Whether an event was tried as often as it may, by processes that did not live to say so. */
    boolean isExhausted(Trial trial) {
        return trial.attempt() > times.maxAttempts();
    }

    /** Removes a body, and whatever was to be done about it. */
    void erase(String id) {
        jdbc.sql("update talkbind_inbox set due = null, body = null, outcome = 'erased', dead = false, finished = :now"
                        + " where event_id = :id")
                .param("now", clock.millis())
                .param("id", id)
                .update();
    }

    /** The ids of all events that still have bodies. */
    List<String> withBodies() {
        return jdbc.sql("select event_id from talkbind_inbox where body is not null order by event_id")
                .query((row, number) -> row.getString("event_id"))
                .list();
    }

    /** An event whose body is still there: one that waits, or a dead letter. */
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

    /** Makes those due that a clock which was ahead has put off for longer than any wait is. */
    int mend() {
        return jdbc.sql("update talkbind_inbox set due = :now where due > :latest")
                .param("now", clock.millis())
                .param("latest", clock.millis() + 2 * times.maxBackoff().toMillis())
                .update();
    }

    /** Forgets events that were handled or left so long ago that none of them comes again. */
    int clean() {
        return jdbc.sql("delete from talkbind_inbox where due is null and finished < :before")
                .param("before", clock.millis() - times.retention().toMillis())
                .update();
    }

    /** The events that were tried as often as they may, the latest first. */
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

    /** One event, whether it is still to be handled, and what came of it; null where it was not tried yet. */
    public record Row(
            String eventId,
            String type,
            boolean waits,
            int attempts,
            @Nullable String outcome) {}

    /** How many events there are. */
    public record Counts(long waiting, long dead) {}
}
