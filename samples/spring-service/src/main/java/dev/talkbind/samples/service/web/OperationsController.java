package dev.talkbind.samples.service.web;

import dev.talkbind.samples.service.inbox.Inbox;
import dev.talkbind.samples.service.outbox.Outbox;
import dev.talkbind.samples.service.talkjs.Tally;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What goes on between the agency and TalkJS, for the staff. */
@RestController
class OperationsController {
    private final Outbox outbox;
    private final Inbox inbox;
    private final Tally tally;

    OperationsController(Outbox outbox, Inbox inbox, Tally tally) {
        this.outbox = outbox;
        this.inbox = inbox;
        this.tally = tally;
    }

    /** The outbox: how many users wait, which ones TalkJS refused and why, and what came of all that was sent. */
    record Out(Outbox.Counts users, Tally.Figures sent, List<Outbox.Refused> refused) {}

    @GetMapping("/outbox")
    Out outbox() {
        return new Out(outbox.counts(), tally.figures(), outbox.refused());
    }

    @GetMapping("/inbox")
    List<Inbox.Row> inbox() {
        return inbox.latest();
    }
}
