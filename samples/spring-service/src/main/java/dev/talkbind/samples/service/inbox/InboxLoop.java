package dev.talkbind.samples.service.inbox;

import dev.talkbind.samples.service.loop.Loop;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Handles events as soon as they are kept. */
@Component
@ConditionalOnProperty(name = "agency.inbox.handles", matchIfMissing = true)
class InboxLoop extends Loop {
    private static final Rest MORE = new Rest(Duration.ZERO, false);
    private static final Rest NO_MORE = new Rest(Duration.ofSeconds(1), true);

    InboxLoop(InboxWorker worker) {
        super("talkjs-inbox", () -> worker.handleNext() ? MORE : NO_MORE);
    }

    @EventListener
    void arrived(Inbox.Arrived event) {
        wake();
    }
}
