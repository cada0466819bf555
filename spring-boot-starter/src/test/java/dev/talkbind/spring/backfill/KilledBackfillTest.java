package dev.talkbind.spring.backfill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.spring.Outbox;
import dev.talkbind.spring.app.Databases;
import dev.talkbind.spring.app.Landlord;
import dev.talkbind.spring.app.Waits;
import dev.talkbind.spring.faults.Child;
import dev.talkbind.test.FakeTalkJs;
import dev.talkbind.test.Fault;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A back-fill whose process is killed, while another instance of the service changes landlords. With {@code -Dthorough} there are
 * 100,000 of them, and three kills; with {@code -Pthorough} 1,000, and one.
 */
@Tag("thorough")
class KilledBackfillTest {
    private static final boolean IS_THOROUGH = System.getProperty("thorough") != null;
    private static final int ROWS = Integer.getInteger("backfill.rows", IS_THOROUGH ? 100_000 : 1_000);
    private static final int KILLS = Integer.getInteger("backfill.kills", IS_THOROUGH ? 3 : 1);
    private static final int CHANGED = ROWS / 20;
    private static final int PAGE = 100;
    private static final int MOST_TIMES =
            7; // by the other instance, by the next run, and each once more when nothing can be under way

    private final Rows rows = new Rows();
    private FakeTalkJs talkJs;

    private static String[] settings(String... more) {
        List<String> settings = new ArrayList<>(List.of(Databases.postgres()));
        settings.addAll(List.of(
                "talkbind.backfill.lease=2s",
                "talkbind.outbox.lease=2s",
                "talkbind.outbox.settle=1s",
                "logging.level.root=warn"));
        settings.addAll(List.of(more));
        return settings.toArray(new String[0]);
    }

    @Test
    void nothingIsLostAndNothingIsOldAndOnePageGoesAgain() throws Exception {
        try (FakeTalkJs fake = Rows.talkJs();
                ConfigurableApplicationContext service = Rows.service(fake, settings("talkbind.outbox.sends=true"))) {
            talkJs = fake;
            rows.in(service);
            rows.clear();
            rows.insert(ROWS);
            AtomicBoolean isOver = new AtomicBoolean();
            Thread changes = new Thread(() -> change(service, isOver));
            changes.start();
            for (int kill = 1; kill <= KILLS; kill++) {
                killAt(ROWS * kill / (KILLS + 1));
            }
            Child last = start();
            List<String> lines = last.rest();
            isOver.set(true);
            changes.join();
            assertThat(lines).last().asString().startsWith("done COMPLETED, " + ROWS + " of " + ROWS + " (100 %)");
            System.getLogger("thorough").log(System.Logger.Level.INFO, lines.get(lines.size() - 1));
            Waits.until(() -> service.getBean(Outbox.class).counts().waiting() == 0);
            rows.allAreHeldBy(talkJs);
            untouched();
        }
    }

    /** Landlords that nobody has changed went once, and more often where they were in a page whose process was killed. */
    private void untouched() {
        List<String> again = new ArrayList<>();
        for (int i = CHANGED + 1; i <= ROWS; i++) {
            String id = "landlord-" + i;
            if (talkJs.counts().times(id) > 1) {
                again.add(id);
            }
        }
        assertThat(again).hasSizeLessThanOrEqualTo(KILLS * PAGE);
        assertThat(again).allSatisfy(id -> assertThat(talkJs.counts().times(id)).isLessThanOrEqualTo(MOST_TIMES));
    }

    private Child start() throws IOException {
        List<String> arguments = new ArrayList<>(List.of(talkJs.uri().toString()));
        arguments.addAll(List.of(settings()));
        return Child.start(BackfillProcess.class, arguments);
    }

    /** Kills it in the middle of a request, once so many users have come. */
    private void killAt(int users) throws Exception {
        Child child = start();
        AtomicBoolean isKilled = new AtomicBoolean();
        talkJs.script(() -> {
            if (talkJs.counts().users() >= users) {
                talkJs.script();
                child.kill();
                isKilled.set(true);
            }
            return Fault.NONE;
        });
        assertThat(child.rest()).noneMatch(line -> line.startsWith("done"));
        assertThat(child.status()).isNotZero();
        assertThat(isKilled).isTrue();
    }

    /** Changes the first landlords, again and again. */
    private static void change(ConfigurableApplicationContext service, AtomicBoolean isOver) {
        EntityManager entities =
                SharedEntityManagerCreator.createSharedEntityManager(service.getBean(EntityManagerFactory.class));
        Random random = new Random(1);
        while (!isOver.get()) {
            long id = 1L + random.nextInt(CHANGED);
            service.getBean(TransactionTemplate.class)
                    .executeWithoutResult(
                            status -> entities.find(Landlord.class, id).setName("Mila " + random.nextInt()));
        }
    }
}
