package dev.talkbind.samples.service.outbox;

import dev.talkbind.samples.service.TestClock;
import dev.talkbind.samples.service.talkjs.Calls;
import dev.talkbind.samples.service.talkjs.RequestLimit;
import dev.talkbind.samples.service.talkjs.Tally;
import dev.talkbind.test.FakeTalkJs;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The service of a test, with a sender that can be killed and started anew. */
final class FaultRig {
    private final BeanFactory beans;
    private final Doom doom;
    private Sender sender;

    FaultRig(BeanFactory beans, Doom doom) {
        this.beans = beans;
        this.doom = doom;
        restart();
    }

    /** A new process: nothing is in its memory. */
    void restart() {
        OutboxSettings settings = get(OutboxSettings.class);
        Clock time = get(Clock.class);
        Claims claims = doom.claims(get(JdbcClient.class), time, settings, get(Claims.class)::due);
        Outcomes outcomes = doom.outcomes(get(LeasedRows.class), time, settings);
        Delivery delivery = new Delivery(
                outcomes,
                doom.talkJs(get(Calls.class), get(RequestLimit.class), get(Tally.class)),
                get(Patience.class),
                time);
        sender = new Sender(outbox(), claims, delivery, time);
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
