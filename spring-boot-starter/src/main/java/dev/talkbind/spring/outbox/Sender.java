package dev.talkbind.spring.outbox;

import dev.talkbind.spring.loop.Loop.Rest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Empties the outbox, claim by claim. */
public class Sender {
    private static final Duration SHORTEST =
            Duration.ofMillis(100); // another sender has reserved what is due and cannot be claimed

    private final OutboxRows rows;
    private final Claims claims;
    private final Delivery delivery;
    private final JumpedClock jumped;
    private final Clock clock;

    Sender(OutboxRows rows, Claims claims, Delivery delivery, JumpedClock jumped) {
        this.rows = rows;
        this.claims = claims;
        this.delivery = delivery;
        this.jumped = jumped;
        this.clock = jumped.clock();
    }

    /**
     * Sends what is due, as much as one request takes. Returns how long to leave TalkJS alone after that, or null if
     * nothing was due.
     */
    public @Nullable Duration send() {
        jumped.mend();
        Claim claim = claims.due();
        return claim.rows().isEmpty() ? null : delivery.deliver(claim);
    }

    /** The time until something is due, but at most the given time. */
    public Duration untilDue(Duration longest) {
        Instant due = rows.nextDue();
        Duration wait = due == null ? longest : Duration.between(clock.instant(), due);
        return wait.isNegative() ? Duration.ZERO : wait.compareTo(longest) < 0 ? wait : longest;
    }

    /** One turn of a loop. A row that is due but locked is looked at again after a rest, and not at once. */
    public Rest turn(Duration poll) {
        Duration pause = send();
        if (pause != null) {
            return new Rest(pause, false);
        }
        Duration wait = untilDue(poll);
        return new Rest(wait.compareTo(SHORTEST) < 0 ? SHORTEST : wait, true);
    }
}
