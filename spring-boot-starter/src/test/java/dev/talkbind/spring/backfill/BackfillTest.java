package dev.talkbind.spring.backfill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.runtime.User;
import dev.talkbind.spring.Outbox;
import dev.talkbind.spring.app.Waits;
import dev.talkbind.spring.backfill.Progress.Status;
import dev.talkbind.test.FakeTalkJs;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All rows go to TalkJS. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackfillTest {
    private final Rows rows = new Rows();
    private FakeTalkJs talkJs;
    private ConfigurableApplicationContext context;
    private Backfill backfill;

    /** The settings of the database. */
    protected String[] database() {
        return new String[0];
    }

    @BeforeAll
    void start() {
        talkJs = Rows.talkJs();
        context = Rows.service(talkJs, database());
        backfill = context.getBean(Backfill.class);
        rows.in(context);
    }

    @AfterAll
    void stop() {
        context.close();
        talkJs.close();
    }

    @BeforeEach
    void nothingIsLeft() {
        rows.clear();
        talkJs.reset();
    }

    @Test
    void allRowsAreSentAHundredAtATime() throws Exception {
        rows.insert(250);
        backfill.start();
        Progress end = backfill.await();
        assertThat(end.status()).isEqualTo(Status.COMPLETED);
        assertThat(end.total()).isEqualTo(250);
        assertThat(end.done()).isEqualTo(250);
        assertThat(end.setAside()).isZero();
        assertThat(talkJs.counts().requests()).isEqualTo(3);
        rows.allAreHeldBy(talkJs);
        assertThat(context.getBean(Outbox.class).counts().users()).isEqualTo(250);
        assertThat(context.getBean(Outbox.class).counts().waiting()).isZero();
    }

    @Test
    void aStatementThatTheOutboxDidNotSeeIsSentByTheNextRun() throws Exception {
        rows.insert(3);
        backfill.start();
        backfill.await();
        context.getBean(JdbcClient.class)
                .sql("update landlord set email = 'new@x.example'")
                .update();
        backfill.start();
        backfill.await();
        User user = talkJs.user("landlord-1").orElseThrow();
        assertThat(user.email()).isEqualTo(List.of("new@x.example"));
    }

    @Test
    void noRowsAtAllAreAnEndToo() throws Exception {
        backfill.start();
        assertThat(backfill.await()).hasToString("COMPLETED, 0 of 0 (100 %)");
        assertThatThrownBy(backfill::resume)
                .isInstanceOf(BackfillException.class)
                .hasMessage("the back-fill is COMPLETED: start() begins a new one");
    }

    @Test
    void entitiesCanBeLeftOut() throws Exception {
        try (ConfigurableApplicationContext other = Rows.service(talkJs, "talkbind.backfill.exclude=Landlord")) {
            rows.in(other);
            rows.insert(3);
            rows.insertGuests(2);
            other.getBean(Backfill.class).start();
            assertThat(other.getBean(Backfill.class).await().done()).isEqualTo(2);
        } finally {
            rows.in(context);
        }
    }

    @Test
    void theCommandLineCanBeginOneAndShowsABarInATerminal() throws Exception {
        rows.insert(3);
        StringWriter terminal = new StringWriter();
        ApplicationRunner atStart = new BackfillAtStart(backfill, new ProgressBar(new PrintWriter(terminal)));
        atStart.run(new DefaultApplicationArguments());
        assertThat(backfill.progress().status()).isEqualTo(Status.NONE);
        atStart.run(new DefaultApplicationArguments("--talkbind-backfill=resume")); // there is nothing to resume
        assertThat(backfill.progress().status()).isEqualTo(Status.NONE);
        atStart.run(new DefaultApplicationArguments("--talkbind-backfill"));
        assertThat(backfill.await().status()).isEqualTo(Status.COMPLETED);
        Waits.until(() -> terminal.toString().contains("COMPLETED, 3 of 3"));
    }
}
