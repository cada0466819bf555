package dev.talkbind.spring.backfill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.User;
import dev.talkbind.spring.Outbox;
import dev.talkbind.spring.app.Landlord;
import dev.talkbind.spring.app.Waits;
import dev.talkbind.spring.mapping.Mappers;
import dev.talkbind.test.FakeTalkJs;
import dev.talkbind.test.Fault;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Landlords change while all of them are sent, and requests fail in every way. At the end TalkJS holds what the database has. {@code
 * -Dthorough} runs 50 seeds, {@code -Dfaults.first=5000} others.
 */
class ChangesMeanwhileTest {
    private static final int ROWS = 300;
    private static final Fault[] FAULTS = {
        Fault.RESET_BEFORE, Fault.RESET_AFTER, Fault.CUT_OFF, Fault.LIMITED_WITHOUT_A_WORD, Fault.ERROR_AFTER
    };

    private final Rows rows = new Rows();

    /** The settings of the database. */
    protected String[] database() {
        return new String[0];
    }

    @Test
    void nothingIsLostAndNothingIsOld() throws Exception {
        List<String> settings = new ArrayList<>(List.of(database()));
        settings.addAll(List.of(
                "talkbind.outbox.sends=true",
                "talkbind.outbox.settle=500ms",
                "talkbind.outbox.first-backoff=1ms",
                "talkbind.outbox.max-backoff=50ms"));
        try (FakeTalkJs talkJs = Rows.talkJs();
                ConfigurableApplicationContext service = Rows.service(talkJs, settings.toArray(new String[0]))) {
            rows.in(service);
            long first = Long.getLong("faults.first", 0);
            int seeds = System.getProperty("thorough") == null ? 1 : 50;
            for (long seed = first; seed < first + seeds; seed++) {
                run(seed, talkJs, service);
            }
        }
    }

    private void run(long seed, FakeTalkJs talkJs, ConfigurableApplicationContext service) throws Exception {
        rows.clear();
        talkJs.reset();
        rows.insert(ROWS);
        Random random = new Random(seed);
        talkJs.script(() -> random.nextInt(4) > 0 ? Fault.NONE : FAULTS[random.nextInt(FAULTS.length)]);
        Backfill backfill = service.getBean(Backfill.class);
        for (int run = 0; run < 2; run++) { // the second one finds all of them in the outbox
            backfill.start();
            CompletableFuture<Void> some = CompletableFuture.runAsync(() -> change(new Random(seed), 0, service));
            change(new Random(~seed), 1, service);
            some.join();
            assertThat(backfill.await().status()).isEqualTo(Progress.Status.COMPLETED);
        }
        talkJs.script();
        Waits.until(() -> service.getBean(Outbox.class).counts().waiting() == 0);
        allAreHeld(seed, talkJs, service);
    }

    /**
     * Of some landlords the row changes, of some a row of another table, of some both. Two threads have landlords of their own: two
     * changes at once of one landlord without a version are a lost update of the service.
     */
    private static void change(Random random, int half, ConfigurableApplicationContext service) {
        EntityManager entities = entities(service);
        for (int i = 0; i < ROWS; i++) {
            int kind = random.nextInt(3);
            long id = 1L + half + 2L * random.nextInt(ROWS / 2);
            String value = "changed " + random.nextInt();
            service.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
                Landlord landlord = entities.find(Landlord.class, id);
                if (kind != 0) {
                    landlord.setPlan(value);
                }
                if (kind != 1 && landlord.getTowns().size() < 3) {
                    landlord.getTowns().add(value);
                }
            });
        }
    }

    private static EntityManager entities(ConfigurableApplicationContext service) {
        return SharedEntityManagerCreator.createSharedEntityManager(
                service.getBean(jakarta.persistence.EntityManagerFactory.class));
    }

    private static void allAreHeld(long seed, FakeTalkJs talkJs, ConfigurableApplicationContext service) {
        EntityManager entities = entities(service);
        service.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> assertThat(
                                entities.createQuery("select e from Landlord e", Landlord.class)
                                        .getResultList())
                        .hasSize(ROWS)
                        .allSatisfy(landlord -> {
                            User user = service.getBean(Mappers.class).toUser(landlord);
                            assertThat(talkJs.user(String.valueOf(user.id())))
                                    .as("seed %s, %s", seed, user.id())
                                    .hasValueSatisfying(held -> assertThat(
                                                    User.diff(held, user).isEmpty())
                                            .isTrue());
                        }));
    }
}
