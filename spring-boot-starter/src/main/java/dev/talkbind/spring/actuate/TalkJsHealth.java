package dev.talkbind.spring.actuate;

import dev.talkbind.spring.Outbox;
import dev.talkbind.spring.loop.Loop;
import dev.talkbind.spring.outbox.SenderState;
import java.util.List;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Reports "down" when nothing can be sent: TalkJS does not let the app in, the database does not answer, or a loop is
 * not running.
 */
public final class TalkJsHealth extends AbstractHealthIndicator {
    private final Outbox outbox;
    private final SenderState state;
    private final List<Loop> loops;

    /** The health of this instance. */
    public TalkJsHealth(Outbox outbox, SenderState state, List<Loop> loops) {
        super("the health of TalkJS cannot be determined");
        this.outbox = outbox;
        this.state = state;
        this.loops = List.copyOf(loops);
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Outbox.Counts counts = outbox.counts();
        health.up();
        if (state.shutOut() != 0) {
            health.down().withDetail("fault", "TalkJS refuses this app, status " + state.shutOut());
        } else if (!loops.stream().allMatch(Loop::isRunning)) {
            health.down().withDetail("fault", "a loop has stopped");
        }
        health.withDetail("waiting", counts.waiting())
                .withDetail("refused", counts.refused())
                .withDetail("oldestSeconds", counts.oldest().toSeconds())
                .withDetail("failuresInARow", state.failures());
    }
}
