package dev.talkbind.spring.jpa;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.talkbind.spring.app.Landlord;
import dev.talkbind.spring.app.TestApp;
import dev.talkbind.test.FakeTalkJs;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.support.TransactionTemplate;

/** Two transactions change the same two people in opposite order, with the setting that the README names. */
class OppositeOrderTest {
    private static final int TIMES = 5;
    private static final int PATIENCE = 60; // seconds, for a machine that has much to do

    @Test
    void neitherIsEndedAsADeadlockWhereFlushesAreOrdered() {
        try (FakeTalkJs talkJs = TestApp.talkJs(Clock.systemUTC());
                ConfigurableApplicationContext service =
                        TestApp.start(talkJs.uri(), "spring.jpa.properties.hibernate.order_updates=true")) {
            for (int time = 0; time < TIMES; time++) {
                inOppositeOrder(service);
            }
        }
    }

    private static void inOppositeOrder(ConfigurableApplicationContext service) {
        TransactionTemplate transaction = service.getBean(TransactionTemplate.class);
        EntityManager entities =
                SharedEntityManagerCreator.createSharedEntityManager(service.getBean(EntityManagerFactory.class));
        Landlord mila = new Landlord("Mila");
        Landlord noor = new Landlord("Noor");
        transaction.executeWithoutResult(status -> List.of(mila, noor).forEach(entities::persist));
        CyclicBarrier both = new CyclicBarrier(2);
        CompletableFuture<Void> one = CompletableFuture.runAsync(
                () -> transaction.executeWithoutResult(status -> change(entities, both, List.of(mila, noor))),
                OppositeOrderTest::inAThread);
        CompletableFuture<Void> other = CompletableFuture.runAsync(
                () -> transaction.executeWithoutResult(status -> change(entities, both, List.of(noor, mila))),
                OppositeOrderTest::inAThread);
        assertThatCode(() -> CompletableFuture.allOf(one, other).join()).doesNotThrowAnyException();
    }

    /** Not in the common pool, which may have one thread for both. */
    private static void inAThread(Runnable transaction) {
        new Thread(transaction).start();
    }

    private static void change(EntityManager entities, CyclicBarrier both, List<Landlord> people) {
        List<Landlord> found = people.stream()
                .map(each -> entities.find(Landlord.class, each.getId()))
                .toList();
        try {
            both.await(PATIENCE, TimeUnit.SECONDS);
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
        found.forEach(each -> each.setPlan(Thread.currentThread().getName()));
    }
}
