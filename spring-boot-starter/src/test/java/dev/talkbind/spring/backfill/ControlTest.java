package dev.talkbind.spring.backfill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.spring.app.Waits;
import dev.talkbind.spring.backfill.Progress.Status;
import dev.talkbind.test.FakeTalkJs;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Starts, stops and resumes of two instances of one database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 10, unit = TimeUnit.MINUTES) // or what does not go on would be waited for for ever
class ControlTest {
    private static final int ROWS = 500;
    private static final int REQUESTS = 5;
    private static final List<String> TABLES = List.of("batch_job_execution", "batch_step_execution");
    private static final String LAST =
            " where job_execution_id = (select max(e.job_execution_id) from batch_job_execution e)";

    private final Rows rows = new Rows();
    private FakeTalkJs talkJs;
    private ConfigurableApplicationContext one;
    private ConfigurableApplicationContext other;
    private Backfill here;
    private Backfill there;
    private JdbcTemplate jdbc;

    /** The settings of the database, which two instances have in common. */
    protected String[] database() {
        return new String[] {
            "spring.datasource.generate-unique-name=false",
            "spring.datasource.url=jdbc:h2:mem:control;DB_CLOSE_DELAY=-1"
        };
    }

    @BeforeAll
    void start() {
        talkJs = Rows.talkJs();
        one = Rows.service(talkJs, database());
        other = Rows.service(talkJs, database());
        here = one.getBean(Backfill.class);
        there = other.getBean(Backfill.class);
        rows.in(one);
        jdbc = new JdbcTemplate(one.getBean(DataSource.class));
    }

    @AfterAll
    void stop() {
        one.close();
        other.close();
        talkJs.close();
    }

    @BeforeEach
    void rows() {
        rows.clear();
        talkJs.reset();
        rows.insert(ROWS);
    }

    private void allAreSentOnce() {
        rows.allAreHeldBy(talkJs);
        assertThat(talkJs.userIds())
                .allSatisfy(id -> assertThat(talkJs.counts().times(id)).isEqualTo(1));
    }

    @Test
    void ofManyStartsOneRuns() throws Exception {
        Gate gate = new Gate(talkJs);
        ExecutorService people = Executors.newFixedThreadPool(8);
        List<Callable<Progress>> starts = new ArrayList<>();
        IntStream.range(0, 8).forEach(i -> starts.add((i % 2 == 0 ? here : there)::start));
        int begun = 0;
        for (Future<Progress> start : people.invokeAll(starts)) {
            try {
                assertThat(start.get().status()).isEqualTo(Status.RUNNING);
                begun++;
            } catch (ExecutionException refusal) {
                assertThat(refusal)
                        .cause()
                        .isInstanceOf(BackfillException.class)
                        .hasMessage("the back-fill is RUNNING: stop() stops it");
            }
        }
        people.shutdown();
        assertThat(begun).isEqualTo(1);
        gate.open();
        assertThat(there.await().status()).isEqualTo(Status.COMPLETED);
        allAreSentOnce();
    }

    @Test
    void aLiveOneIsNotEndedByResumesAndInstancesThatStart() throws Exception {
        Gate gate = new Gate(talkJs);
        here.start();
        gate.await();
        for (Backfill each : List.of(here, there)) {
            assertThatThrownBy(each::resume).isInstanceOf(BackfillException.class);
            assertThat(each.resumeInterrupted()).isFalse();
            assertThat(each.progress().status()).isEqualTo(Status.RUNNING);
        }
        ConfigurableApplicationContext third = Rows.service(talkJs, database("talkbind.backfill.resume=true"));
        gate.open();
        assertThat(third.getBean(Backfill.class).await().status()).isEqualTo(Status.COMPLETED);
        third.close();
        allAreSentOnce();
        assertThat(statuses()).containsOnly("COMPLETED");
    }

    /** What Spring Batch says of the last execution. */
    private List<String> statuses() {
        List<String> statuses = new ArrayList<>();
        for (String table : TABLES) {
            statuses.addAll(jdbc.queryForList("select status from " + table + LAST, String.class));
        }
        return statuses;
    }

    private String[] database(String more) {
        List<String> settings = new ArrayList<>(List.of(database()));
        settings.add(more);
        return settings.toArray(new String[0]);
    }

    @Test
    void oneIsStoppedFromTheOtherInstanceAndGoesOnThereWhereItWas() throws Exception {
        Gate gate = new Gate(talkJs);
        here.start();
        gate.await();
        assertThat(there.stop().status()).isEqualTo(Status.STOPPING);
        gate.let(1);
        Progress stopped = there.await();
        assertThat(stopped.status()).isEqualTo(Status.STOPPED);
        assertThat(stopped.done()).isEqualTo(100);
        gate.open();
        assertThat(there.resume().total()).isEqualTo(ROWS);
        Progress end = here.await();
        assertThat(end.status()).isEqualTo(Status.COMPLETED);
        assertThat(end.done()).isEqualTo(ROWS);
        assertThat(talkJs.counts().requests()).isEqualTo(REQUESTS);
        allAreSentOnce();
    }

    @Test
    void anInstanceThatEndsLeavesItToTheOther() throws Exception {
        Gate gate = new Gate(talkJs);
        ConfigurableApplicationContext third = Rows.service(talkJs, database());
        third.getBean(Backfill.class).start();
        gate.await();
        Lease lease = third.getBean(Lease.class);
        String owner = String.valueOf(lease.state().owner());
        Thread end = new Thread(third::close);
        end.start();
        Waits.until(() -> !lease.isWanted(owner)); // it waits for the page that is being sent
        gate.open();
        end.join();
        assertThat(here.progress().status()).isEqualTo(Status.INTERRUPTED);
        assertThat(here.resumeInterrupted()).isTrue();
        assertThat(here.await().status()).isEqualTo(Status.COMPLETED);
        allAreSentOnce();
    }

    /** What a killed process leaves: an owner who gives no sign of life, and a job of Spring Batch that looks as if it runs. */
    private void killed() throws Exception {
        here.start();
        here.await();
        jdbc.update("update talkbind_backfill set owner = 'dead', alive_until = 0, outcome = null");
        for (String table : TABLES) {
            jdbc.update("update " + table + " set status = 'STARTED', end_time = null" + LAST);
        }
    }

    @Test
    void aDeadOneIsToldFromALiveOneAndSaysHowToGoOn() throws Exception {
        killed();
        assertThat(there.progress().status()).isEqualTo(Status.INTERRUPTED);
        assertThatThrownBy(there::start)
                .isInstanceOf(BackfillException.class)
                .hasMessage("the back-fill is INTERRUPTED: resume() continues where it was, stop() gives it up");
        there.resume();
        assertThat(there.await().status()).isEqualTo(Status.COMPLETED);
    }

    @Test
    void aDeadOneWhoseClockWasAheadIsDeadToo() throws Exception {
        killed();
        jdbc.update("update talkbind_backfill set alive_until = ?", Long.MAX_VALUE);
        assertThat(there.progress().status()).isEqualTo(Status.INTERRUPTED);
        there.resume();
        assertThat(there.await().status()).isEqualTo(Status.COMPLETED);
    }

    @Test
    void aDeadOneCanBeGivenUp() throws Exception {
        killed();
        assertThat(there.stop().status()).isEqualTo(Status.STOPPED);
        assertThat(statuses()).containsOnly("FAILED");
        there.start();
        assertThat(there.await().status()).isEqualTo(Status.COMPLETED);
        assertThat(talkJs.counts().times("landlord-1")).isEqualTo(2);
    }

    @Test
    void anInstanceThatIsToldToGoOnTakesADeadOneOver() throws Exception {
        killed();
        ConfigurableApplicationContext third = Rows.service(talkJs, database("talkbind.backfill.resume=true"));
        awaitCompleted();
        third.close();
    }

    private static boolean hasEnded(Progress now) {
        return !now.isRunning() && now.status() != Status.INTERRUPTED;
    }

    private void awaitCompleted() {
        Waits.until(() -> hasEnded(here.progress()));
        assertThat(here.progress().status()).isEqualTo(Status.COMPLETED);
    }

    @Test
    void oneWhoseSignsOfLifeAreLateGoesOnWhereNobodyTookItOver() throws Exception {
        Gate gate = new Gate(talkJs);
        here.start();
        gate.await();
        jdbc.update("update talkbind_backfill set alive_until = 0");
        gate.open();
        awaitCompleted();
        allAreSentOnce();
    }

    @Test
    void oneThatWasTakenOverLeavesItToTheOther() throws Exception {
        Gate gate = new Gate(talkJs);
        here.start();
        gate.await();
        jdbc.update("update talkbind_backfill set alive_until = 0");
        assertThat(there.resume().status()).isEqualTo(Status.RUNNING);
        gate.open();
        awaitCompleted();
        rows.allAreHeldBy(talkJs);
    }

    @Test
    void withoutAnyThereIsNothingToGoOnWithAndNothingToStop() {
        assertThat(here.progress()).hasToString("NONE");
        assertThat(here.stop().status()).isEqualTo(Status.NONE);
        assertThat(here.resumeInterrupted()).isFalse();
        assertThatThrownBy(here::resume).hasMessage("the back-fill is NONE: start() begins one");
    }

    @Test
    void progressTellsOfTheRunFromTheFirstMoment() throws Exception {
        for (int run = 0; run < 10; run++) {
            rows.clear();
            rows.insert(50);
            here.start();
            for (int look = 0; look < 12; look++) {
                Status status = (look % 2 == 0 ? here : there).progress().status();
                assertThat(status).isIn(Status.RUNNING, Status.COMPLETED);
            }
            assertThat(here.await().done()).isEqualTo(50);
        }
    }
}
