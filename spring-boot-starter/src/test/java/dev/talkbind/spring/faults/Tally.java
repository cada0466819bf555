package dev.talkbind.spring.faults;

import dev.talkbind.spring.outbox.SenderState;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.BeanFactory;

/** Counts what one instance knows of what it sent. */
final class Tally implements SenderState.Meter {
    private final AtomicLong accepted = new AtomicLong();
    private final AtomicLong unknown = new AtomicLong();

    private Tally() {}

    static Tally of(BeanFactory service) {
        Tally tally = new Tally();
        service.getBean(SenderState.class).onUser(tally);
        return tally;
    }

    @Override
    public void accepted(Duration latency) {
        accepted.incrementAndGet();
    }

    @Override
    public void unknown() {
        unknown.incrementAndGet();
    }

    long usersAccepted() {
        return accepted.get();
    }

    long usersUnknown() {
        return unknown.get();
    }
}
