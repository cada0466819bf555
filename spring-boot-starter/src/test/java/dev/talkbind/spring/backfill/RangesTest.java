package dev.talkbind.spring.backfill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.spring.app.OtherMachines;
import dev.talkbind.spring.backfill.Progress.Status;
import dev.talkbind.test.FakeTalkJs;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;

/** Rows that are divided into ranges are each sent once, by whichever machine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RangesTest {
    private final FakeTalkJs talkJs = Rows.talkJs();
    private final Rows rows = new Rows();
    private ConfigurableApplicationContext works;
    private ConfigurableApplicationContext asks;

    @BeforeAll
    void start() {
        works = service("talkbind.backfill.partitions=3");
        asks = service("test.other-machines=true", "talkjs.uri=http://localhost:1");
        asks.getBean(OtherMachines.class).workBy(works);
        rows.in(works);
    }

    @AfterAll
    void stop() {
        asks.close();
        works.close();
        talkJs.close();
    }

    @BeforeEach
    void nothingIsLeft() {
        rows.clear();
        talkJs.reset();
    }

    /** An instance, whose database it has in common with the other one. */
    private ConfigurableApplicationContext service(String... more) {
        List<String> settings = new ArrayList<>(List.of(
                "spring.datasource.generate-unique-name=false",
                "spring.datasource.url=jdbc:h2:mem:ranges;DB_CLOSE_DELAY=-1"));
        settings.addAll(List.of(more));
        return Rows.service(talkJs, settings.toArray(new String[0]));
    }

    private void allAreSentOnce(int landlords, int guests) {
        assertThat(talkJs.userIds())
                .hasSize(landlords + guests)
                .allSatisfy(id -> assertThat(talkJs.counts().times(id)).isEqualTo(1));
    }

    @Test
    void threadsWorkRangesOff() throws Exception {
        rows.insert(100);
        rows.insertGuests(250);
        Backfill backfill = works.getBean(Backfill.class);
        backfill.start();
        assertThat(backfill.await()).hasToString("COMPLETED, 350 of 350 (100 %)");
        allAreSentOnce(100, 250);
    }

    @Test
    void fewerRowsThanRangesAreSentOnceToo() throws Exception {
        rows.insert(2);
        Backfill backfill = works.getBean(Backfill.class);
        backfill.start();
        assertThat(backfill.await().done()).isEqualTo(2);
        allAreSentOnce(2, 0);
    }

    @Test
    void anotherMachineWorksRangesOff() throws Exception {
        rows.insert(100);
        rows.insertGuests(250);
        Backfill backfill = asks.getBean(Backfill.class);
        backfill.start();
        assertThat(backfill.await().status()).isEqualTo(Status.COMPLETED);
        allAreSentOnce(100, 250);
    }

    @Test
    void anotherMachineStopsWhereTheBackfillIsStopped() throws Exception {
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
