package dev.talkbind.spring.actuate;

import dev.talkbind.spring.Outbox;
import dev.talkbind.spring.Outbox.Counts;
import dev.talkbind.spring.outbox.SenderState;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Meters: users sent, users refused, users sent without an answer, waiting users, the age of the oldest waiting change,
 * and the time from a change until TalkJS holds it.
 */
public final class TalkJsMeters implements MeterBinder {
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Outbox outbox;
    private final SenderState state;
    private volatile @Nullable Reading last;

    /** Counts, and when they were read. */
    private record Reading(Counts counts, long nanos) {}

    /** Meters of this instance, except the waiting users, which are counted over all instances. */
    public TalkJsMeters(Outbox outbox, SenderState state) {
        this.outbox = outbox;
        this.state = state;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("talkjs.users.waiting", () -> counts().waiting()).register(registry);
        Gauge.builder("talkjs.users.rejected", () -> counts().refused()).register(registry);
        TimeGauge.builder("talkjs.users.oldest", () -> counts().oldest().toMillis(), TimeUnit.MILLISECONDS)
                .register(registry);
        Timer latency = Timer.builder("talkjs.users.sent").register(registry);
        Counter refusals = Counter.builder("talkjs.users.refused").register(registry);
        Counter unknown = Counter.builder("talkjs.users.unknown").register(registry);
        state.onUser(new SenderState.Meter() {
            @Override
            public void accepted(Duration time) {
                latency.record(time);
            }

            @Override
            public void refused() {
                refusals.increment();
            }

            @Override
            public void unknown() {
                unknown.increment();
            }
        });
    }

    /** All gauges of one scrape share one look at the table. */
    private Counts counts() {
        Reading reading = last;
        if (reading == null || System.nanoTime() - reading.nanos() > FRESH.toNanos()) {
            reading = new Reading(outbox.counts(), System.nanoTime());
            last = reading;
        }
        return reading.counts();
    }
}
