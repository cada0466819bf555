package dev.talkbind.samples.service.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Empties the outbox, claim by claim. */
@Component
public class Sender {
    private final Outbox outbox;
    private final Claims claims;
    private final Delivery delivery;
    private final Clock clock;

    public Sender(Outbox outbox, Claims claims, Delivery delivery, Clock clock) {
        this.outbox = outbox;
        this.claims = claims;
        this.delivery = delivery;
        this.clock = clock;
    }

    /** Sends what is due, as much as goes in one request. Says how long TalkJS is to be left alone then; null: nothing was due. */
    public Duration send() {
        Claim claim = claims.due();
        return claim.rows().isEmpty() ? null : delivery.deliver(claim);
    }

    /** How long until something is due, at most that long. */
    public Duration untilDue(Duration longest) {
        Instant due = outbox.nextDue();
        Duration wait = due == null ? longest : Duration.between(clock.instant(), due);
        return wait.isNegative() ? Duration.ZERO : wait.compareTo(longest) < 0 ? wait : longest;
    }
}
