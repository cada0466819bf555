package dev.talkbind.spring;

import dev.talkbind.runtime.json.WebhookEvent;
import dev.talkbind.spring.inbox.InboxRows;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The events that TalkJS sent, for those who look after the service. */
public final class Inbox {
    private static final int SHOWN = 1_000;
    private static final int LATEST = 100;

    private final InboxRows rows;

    /** The starter makes it. */
    public Inbox(InboxRows rows) {
        this.rows = rows;
    }

    /**
     * An event that was tried as often as it may.
     *
     * @param outcome what came of the last attempt: the class of what was thrown, and not its message
     */
    public record DeadLetter(String eventId, String type, int attempts, String outcome) {}

    /**
     * An event that TalkJS sent.
     *
     * @param waits whether it is still to be handled
     * @param outcome what came of it, with what could not be read and without its values; null where it was not tried yet
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
     * @param waiting those that are still to be handled
     * @param dead those that were tried as often as they may
     */
    public record Counts(long waiting, long dead) {}

    /** How many events there are. */
    public Counts counts() {
        InboxRows.Counts counts = rows.counts();
        return new Counts(counts.waiting(), counts.dead());
    }

    /** The events that were tried as often as they may, at most the latest thousand. */
    public List<DeadLetter> dead() {
        return rows.dead(SHOWN).stream()
                .map(row -> new DeadLetter(row.eventId(), row.type(), row.attempts(), String.valueOf(row.outcome())))
                .toList();
    }

    /** The events that came last, at most a hundred, the latest first. */
    public List<Event> latest() {
        return rows.latest(LATEST).stream()
                .map(row -> new Event(row.eventId(), row.type(), row.waits(), row.attempts(), row.outcome()))
                .toList();
    }

    /** An event that waits, or is a dead letter; empty for all others, whose bodies are removed. */
    public Optional<WebhookEvent> find(String eventId) {
        return rows.find(eventId);
    }

    /** Tries dead letters again, as often as new events, and gives how many. */
    public int retry(Collection<String> eventIds) {
        return rows.retry(eventIds);
    }
}
