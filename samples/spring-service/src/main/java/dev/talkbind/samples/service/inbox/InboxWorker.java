package dev.talkbind.samples.service.inbox;

import dev.talkbind.runtime.json.WebhookEvent;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Handles events one by one: what an event changes, and that it is handled, is one transaction. */
@Component
public class InboxWorker {
    private static final Logger LOG = LoggerFactory.getLogger(InboxWorker.class);

    private final Inbox inbox;
    private final EventHandler handler;
    private final TransactionTemplate transaction;

    public InboxWorker(Inbox inbox, EventHandler handler, TransactionTemplate transaction) {
        this.inbox = inbox;
        this.handler = handler;
        this.transaction = transaction;
    }

    /** Handles the next event; false where there is none. */
    public boolean handleNext() {
        AtomicReference<WebhookEvent> event = new AtomicReference<>();
        try {
            transaction.executeWithoutResult(status -> inbox.next().ifPresent(next -> {
                event.set(next);
                inbox.handled(next.id(), handler.handle(next));
            }));
        } catch (RuntimeException fault) {
            if (event.get() == null) {
                throw fault;
            }
            LOG.error(
                    "event {} cannot be handled now: {}",
                    event.get().id(),
                    fault.getClass().getName());
            inbox.failed(event.get().id(), fault);
        }
        return event.get() != null;
    }
}
