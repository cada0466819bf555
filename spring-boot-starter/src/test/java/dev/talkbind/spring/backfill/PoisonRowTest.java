package dev.talkbind.spring.backfill;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import dev.talkbind.spring.Outbox;
import dev.talkbind.spring.app.LogLines;
import dev.talkbind.spring.backfill.Progress.Status;
import dev.talkbind.spring.backfill.SetAside.Code;
import dev.talkbind.test.Answer;
import dev.talkbind.test.FakeTalkJs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A bad row is set aside alone, and nothing of it is seen anywhere. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PoisonRowTest {
    private static final int ROWS = 250;
    private static final int BAD = 150;
    private static final String VALUE = "secret 0151234";

    private final Rows rows = new Rows();
    private FakeTalkJs talkJs;
    private ConfigurableApplicationContext context;
    private Backfill backfill;
    private JdbcTemplate jdbc;

    /** The settings of the database. */
    protected String[] database() {
        return new String[0];
    }

    @BeforeAll
    void start() {
        talkJs = Rows.talkJs();
        context = Rows.service(talkJs, database());
        backfill = context.getBean(Backfill.class);
        jdbc = new JdbcTemplate(context.getBean(DataSource.class));
        rows.in(context);
    }

    @AfterAll
    void stop() {
        context.close();
        talkJs.close();
    }

    @BeforeEach
    void guests() {
        rows.clear();
        talkJs.reset();
        List<Object[]> guests = new ArrayList<>();
        for (int i = 1; i <= ROWS; i++) {
            guests.add(new Object[] {id(i), "Noor " + i, "https://cdn.example/" + i, "3"});
        }
        jdbc.batchUpdate("insert into guest (id, name, photo_url, nights) values (?, ?, ?, ?)", guests);
    }

    private static UUID id(int number) {
        return new UUID(number, number);
    }

    private void change(String column, String value) {
        jdbc.update("update guest set " + column + " = ? where id = ?", value, id(BAD));
    }

    /** Runs it, and looks into all that was written. */
    private Progress run() throws Exception {
        try (LogLines log = new LogLines(Level.DEBUG)) {
            backfill.start();
            Progress end = backfill.await();
            assertThat(log.all()).isNotEmpty().noneMatch(line -> line.contains(VALUE));
            for (String table : List.of("batch_job_execution", "batch_step_execution", "talkbind_backfill_row")) {
                assertThat(jdbc.queryForList("select * from " + table))
                        .extracting(Map::toString)
                        .noneMatch(row -> row.contains(VALUE));
            }
            return end;
        }
    }

    private void oneIsSetAside(Code code, String detail) throws Exception {
        Progress end = run();
        assertThat(end.status()).isEqualTo(Status.INCOMPLETE);
        assertThat(end.done()).isEqualTo(ROWS);
        assertThat(end.setAside()).isEqualTo(1);
        assertThat(talkJs.userIds()).hasSize(ROWS - 1).doesNotContain("guest-" + id(BAD));
        assertThat(backfill.setAside()).singleElement().satisfies(row -> {
            assertThat(row.entity()).isEqualTo("Guest");
            assertThat(row.rowId()).isEqualTo(id(BAD).toString());
            assertThat(row.code()).isEqualTo(code);
            assertThat(row.detail()).endsWith(detail);
        });
    }

    private void itIsSentByARetry() {
        assertThat(backfill.retry(backfill.setAside())).isEqualTo(1);
        assertThat(backfill.setAside()).isEmpty();
        assertThat(talkJs.userIds()).hasSize(ROWS);
    }

    @Test
    void aPictureThatIsNoAddress() throws Exception {
        change("photo_url", "https://cdn.example/x " + VALUE + ".jpg");
        oneIsSetAside(Code.UNREADABLE, "Exception");
        assertThat(backfill.retry(backfill.setAside())).isZero();
        assertThat(backfill.setAside()).hasSize(1);
        change("photo_url", "https://cdn.example/150.jpg");
        itIsSentByARetry();
    }

    @Test
    void aTextThatIsNoNumber() throws Exception {
        change("nights", VALUE);
        oneIsSetAside(Code.UNREADABLE, "Exception");
        change("nights", "2");
        itIsSentByARetry();
    }

    @Test
    void aGetterThatThrows() throws Exception {
        change("name", " " + VALUE);
        oneIsSetAside(Code.UNMAPPABLE, "Exception");
        change("name", "Noor");
        itIsSentByARetry();
    }

    @Test
    void aUserWithoutAName() throws Exception {
        change("name", null);
        oneIsSetAside(Code.UNMAPPABLE, "InvalidUserException");
    }

    @Test
    void aUserWhomTalkJsRefuses() throws Exception {
        String bad = "guest-" + id(BAD);
        talkJs.refuse(id -> id.equals(bad) ? "it says " + VALUE : null);
        oneIsSetAside(Code.REFUSED, "status 400");
        talkJs.refuse(id -> null);
        itIsSentByARetry();
    }

    @Test
    void aUserWhomAProxyForbids() throws Exception {
        aUserWhomAProxyAnswers(403);
    }

    @Test
    void aUserWhomAProxyDoesNotFind() throws Exception {
        aUserWhomAProxyAnswers(404);
    }

    private void aUserWhomAProxyAnswers(int status) throws Exception {
        String bad = "guest-" + id(BAD);
        talkJs.answer(
                request -> request.target().contains(bad) || request.text().contains(bad)
                        ? Answer.json(status, "{\"error\":\"it says " + VALUE + "\"}")
                        : null);
        oneIsSetAside(Code.REFUSED, "status " + status);
        talkJs.answer(request -> null);
        itIsSentByARetry();
    }

    @Test
    void aRefusedUserWhomTheOutboxHasSentSinceIsNotShown() throws Exception {
        String bad = "guest-" + id(BAD);
        talkJs.refuse(id -> id.equals(bad) ? "no" : null);
        run();
        assertThat(backfill.setAside()).hasSize(1);
        context.getBean(Outbox.class).retry(List.of(bad));
        assertThat(backfill.setAside()).isEmpty();
    }

    @Test
    void allRowsMayBeBad() throws Exception {
        jdbc.update("update guest set nights = ?", VALUE);
        Progress end = run();
        assertThat(end.status()).isEqualTo(Status.INCOMPLETE);
        assertThat(end.setAside()).isEqualTo(ROWS);
        assertThat(talkJs.userIds()).isEmpty();
    }
}
