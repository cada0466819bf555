package dev.talkbind.spring;

import dev.talkbind.runtime.json.WebhookEvent;
import dev.talkbind.spring.inbox.InboxRows;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The events that TalkJS sent, for people who operate the service. */
public final class Inbox {
    private static final int SHOWN = 1_000;
    private static final int LATEST = 100;

    private final InboxRows rows;

    /** Only the starter calls this. */
    public Inbox(InboxRows rows) {
        this.rows = rows;
    }

    /**
     * An event that was tried as often as allowed, without success.
     *
     * @param outcome the outcome of the last attempt: the class of the exception, but not its message
     */
    public record DeadLetter(String eventId, String type, int attempts, String outcome) {}

    /**
     * An event that TalkJS sent.
     *
     * @param waits whether it still has to be handled
     * @param outcome the outcome, including what could not be read, but without its values; null if the event has not
     *     been tried yet
     */
    public record Event(
            String eventId,
            String type,
            boolean waits,
            int attempts,
            @Nullable String outcome) {}

    /**
     * How many events there are.
     *
     * @param waiting events that still have to be handled
     * @param dead events that were tried as often as allowed
     */
    public record Counts(long waiting, long dead) {}

    /** How many events there are. */
    public Counts counts() {
        InboxRows.Counts counts = rows.counts();
        return new Counts(counts.waiting(), counts.dead());
    }

    /** The events that were tried as often as allowed: at most the latest thousand. */
    public List<DeadLetter> dead() {
        return rows.dead(SHOWN).stream()
                .map(row -> new DeadLetter(row.eventId(), row.type(), row.attempts(), String.valueOf(row.outcome())))
                .toList();
    }

    /** The latest events, at most a hundred, the latest first. */
    public List<Event> latest() {
        return rows.latest(LATEST).stream()
                .map(row -> new Event(row.eventId(), row.type(), row.waits(), row.attempts(), row.outcome()))
                .toList();
    }

    /** An event that waits or is a dead letter. It is empty for all other events, because their bodies are removed. */
    public Optional<WebhookEvent> find(String eventId) {
        return rows.find(eventId);
    }

    /** Tries dead letters again, as often as new events. Returns how many there are. */
    public int retry(Collection<String> eventIds) {
        return rows.retry(eventIds);
    }
}
