package dev.talkbind.samples.service.outbox;

import dev.talkbind.samples.service.TestClock;
import dev.talkbind.samples.service.talkjs.Calls;
import dev.talkbind.samples.service.talkjs.RequestLimit;
import dev.talkbind.samples.service.talkjs.Tally;
import dev.talkbind.samples.talkjs.FakeTalkJs;
import jakarta.persistence.EntityManager;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The service of a test, with a sender that can be killed and started anew. */
final class FaultRig {
    private final BeanFactory beans;
    private final Doom doom = new Doom();
    private Sender sender;

    FaultRig(BeanFactory beans) {
        this.beans = beans;
        restart();
    }

    /** A new process: nothing is in its memory. */
    void restart() {
        OutboxSettings settings = get(OutboxSettings.class);
        Claims claims = doom.claims(get(JdbcClient.class), clock(), settings, get(Claims.class)::due);
        Outcomes outcomes = doom.outcomes(get(LeasedRows.class), clock(), settings);
        Delivery delivery = new Delivery(
                outcomes,
                doom.talkJs(get(Calls.class), get(RequestLimit.class), get(Tally.class)),
                get(Patience.class),
                clock());
        sender = new Sender(outbox(), claims, delivery, clock());
    }

    private <T> T get(Class<T> type) {
        return beans.getBean(type);
    }

    Doom doom() {
        return doom;
    }

    Sender sender() {
        return sender;
    }

    TestClock clock() {
        return get(TestClock.class);
    }

    Outbox outbox() {
        return get(Outbox.class);
    }

    FakeTalkJs talkJs() {
        return get(FakeTalkJs.class);
    }

    Tally.Figures figures() {
        return get(Tally.class).figures();
    }

    EntityManager entities() {
        return get(EntityManager.class);
    }

    TransactionTemplate transaction() {
        return get(TransactionTemplate.class);
    }
}
