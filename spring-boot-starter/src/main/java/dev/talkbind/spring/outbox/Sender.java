package dev.talkbind.spring.outbox;

import dev.talkbind.spring.loop.Loop.Rest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Empties the outbox, claim by claim. */
public class Sender {
    private static final Duration SHORTEST = Duration.ofMillis(100); // what is due and cannot be claimed is another's

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

    /** Sends what is due, as much as goes in one request. Says how long TalkJS is to be left alone then; null: nothing was due. */
    public @Nullable Duration send() {
        jumped.mend();
        Claim claim = claims.due();
        return claim.rows().isEmpty() ? null : delivery.deliver(claim);
    }

    /** How long until something is due, at most that long. */
    public Duration untilDue(Duration longest) {
        Instant due = rows.nextDue();
        Duration wait = due == null ? longest : Duration.between(clock.instant(), due);
        return wait.isNegative() ? Duration.ZERO : wait.compareTo(longest) < 0 ? wait : longest;
    }

    /** One turn of a loop. A row that is due and locked is looked at again after a rest, and not at once. */
    public Rest turn(Duration poll) {
        Duration pause = send();
        if (pause != null) {
            return new Rest(pause, false);
        }
        Duration wait = untilDue(poll);
        return new Rest(wait.compareTo(SHORTEST) < 0 ? SHORTEST : wait, true);
    }
}
