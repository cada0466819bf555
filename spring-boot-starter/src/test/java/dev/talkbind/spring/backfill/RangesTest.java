package dev.talkbind.spring.backfill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.spring.app.OtherMachines;
import dev.talkbind.spring.backfill.Progress.Status;
import dev.talkbind.test.FakeTalkJs;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** Rows that are divided into ranges are each sent once, by whichever machine. */
class RangesTest {
    private static final String NOWHERE = "talkjs.uri=http://localhost:1";

    private final Rows rows = new Rows();
    private FakeTalkJs talkJs;

    /** The settings of the database, which two instances have in common. */
    protected String[] database() {
        return new String[] {
            "spring.datasource.generate-unique-name=false", "spring.datasource.url=jdbc:h2:mem:ranges;DB_CLOSE_DELAY=-1"
        };
    }

    @BeforeEach
    void start() {
        talkJs = Rows.talkJs();
    }

    @AfterEach
    void stop() {
        talkJs.close();
    }

    private ConfigurableApplicationContext service(String... more) {
        List<String> settings = new ArrayList<>(List.of(database()));
        settings.addAll(List.of(more));
        ConfigurableApplicationContext service = Rows.service(talkJs, settings.toArray(new String[0]));
        rows.in(service);
        return service;
    }

    private void allAreSentOnce(int landlords, int guests) {
        assertThat(talkJs.userIds())
                .hasSize(landlords + guests)
                .allSatisfy(id -> assertThat(talkJs.counts().times(id)).isEqualTo(1));
    }

    @Test
    void threadsWorkRangesOff() throws Exception {
        try (ConfigurableApplicationContext service = service("talkbind.backfill.partitions=3")) {
            rows.clear();
            rows.insert(100);
            rows.insertGuests(250);
            Backfill backfill = service.getBean(Backfill.class);
            backfill.start();
            assertThat(backfill.await()).hasToString("COMPLETED, 350 of 350 (100 %)");
            allAreSentOnce(100, 250);
        }
    }

    @Test
    void fewerRowsThanRangesAreSentOnceToo() throws Exception {
        try (ConfigurableApplicationContext service = service("talkbind.backfill.partitions=7")) {
            rows.clear();
            rows.insert(3);
            Backfill backfill = service.getBean(Backfill.class);
            backfill.start();
            assertThat(backfill.await().done()).isEqualTo(3);
            allAreSentOnce(3, 0);
        }
    }

    @Test
    void anotherMachineWorksRangesOff() throws Exception {
        try (ConfigurableApplicationContext asks = service("test.other-machines=true", NOWHERE);
                ConfigurableApplicationContext works = service()) {
            asks.getBean(OtherMachines.class).workBy(works);
            rows.clear();
            rows.insert(100);
            rows.insertGuests(250);
            Backfill backfill = asks.getBean(Backfill.class);
            backfill.start();
            assertThat(backfill.await().status()).isEqualTo(Status.COMPLETED);
            allAreSentOnce(100, 250);
        }
    }

    @Test
    void anotherMachineStopsWhereTheBackfillIsStopped() throws Exception {
        try (ConfigurableApplicationContext asks = service("test.other-machines=true", NOWHERE);
                ConfigurableApplicationContext works = service()) {
            asks.getBean(OtherMachines.class).workBy(works);
            rows.clear();
            rows.insertGuests(900);
            Gate gate = new Gate(talkJs);
            Backfill backfill = asks.getBean(Backfill.class);
            backfill.start();
            gate.await();
            works.getBean(Backfill.class).stop();
            gate.open();
            assertThat(backfill.await().status()).isEqualTo(Status.STOPPED);
            assertThat(backfill.progress().done()).isLessThan(900);
            backfill.resume();
            assertThat(backfill.await()).hasToString("COMPLETED, 900 of 900 (100 %)");
            allAreSentOnce(0, 900);
        }
    }
}
