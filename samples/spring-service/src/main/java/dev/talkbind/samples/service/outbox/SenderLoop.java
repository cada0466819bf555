package dev.talkbind.samples.service.outbox;

import dev.talkbind.samples.service.loop.Loop;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Sends as soon as a change is committed, and from time to time what other instances have left. */
@Component
@ConditionalOnProperty(name = "agency.outbox.sends", matchIfMissing = true)
class SenderLoop extends Loop {
    SenderLoop(Sender sender, OutboxSettings settings) {
        super("talkjs-sender", () -> turn(sender, settings.poll()));
    }

    private static Rest turn(Sender sender, Duration poll) {
        Duration pause = sender.send();
        return pause == null ? new Rest(sender.untilDue(poll), true) : new Rest(pause, false);
    }

    @TransactionalEventListener
    void changed(Outbox.Changed change) {
        wake();
    }
}
