package dev.talkbind.spring.inbox;

import dev.talkbind.runtime.ReadException;
import dev.talkbind.spring.inbox.InboxRows.Trial;
import dev.talkbind.spring.loop.Every;
import dev.talkbind.spring.loop.Loop.Rest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Handles events one by one. The effects of an event, and the record that it was handled, are one transaction. */
public final class InboxWorker {
    private static final Logger LOG = LoggerFactory.getLogger(InboxWorker.class);

    private final InboxRows rows;
    private final List<EventHandler> handlers;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Every minute = new Every(Duration.ofMinutes(1));
    private final Every hour = new Every(Duration.ofHours(1));

    /** Every handler gets each event, in the order of the handlers. */
    public InboxWorker(InboxRows rows, List<EventHandler> handlers, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.handlers = List.copyOf(handlers);
        this.transaction = transaction;
        this.clock = clock;
    }

    /** One turn of a loop. */
    public Rest turn(Duration poll) {
        tidy();
        return handleNext() ? new Rest(Duration.ZERO, false) : new Rest(poll, true);
    }

    /** Handles the next event. Returns false if none is due. */
    public boolean handleNext() {
        Trial trial = transaction.execute(status -> rows.next()).orElse(null);
        if (trial == null) {
            return false;
        }
        if (rows.isExhausted(trial)) {
            rows.failed(trial, "ended the process");
            return true;
        }
        Throwable fault = tryOnce(trial);
        if (fault != null) {
            String name = fault.getClass().getName(); // its message may show personal values
            LOG.error("an event cannot be handled now, attempt {}: {}", trial.attempt(), name);
            rows.failed(trial, "failed: " + name + problems(fault));
        }
        if (fault instanceof Error error) {
            throw error;
        }
        return true;
    }

    /**
     * The exception; null if the event was handled. No exception passes through Spring's transaction, because Spring
     * logs messages at DEBUG.
     */
    private @Nullable Throwable tryOnce(Trial trial) {
        try {
            return transaction.execute(status -> {
                try {
                    handle(trial);
                    return null;
                } catch (RuntimeException | Error fault) {
                    status.setRollbackOnly();
                    return fault;
                }
            });
        } catch (RuntimeException | Error fault) {
            return fault; // the commit failed
        }
    }

    /** What could not be read: the only message that shows no value. */
    private static String problems(Throwable fault) {
        return fault instanceof ReadException broken ? ": " + broken.problems() : "";
    }

    private void handle(Trial trial) {
        rows.lock(trial).ifPresent(event -> {
            String outcome = handlers.stream()
                    .map(handler -> handler.handle(event))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("; "));
            rows.handled(trial.id(), outcome.isEmpty() ? "of no interest" : outcome);
        });
    }

    private void tidy() {
        Instant now = clock.instant();
        if (minute.isDue(now)) {
            rows.mend();
        }
        if (hour.isDue(now)) {
            rows.clean();
        }
    }
}
