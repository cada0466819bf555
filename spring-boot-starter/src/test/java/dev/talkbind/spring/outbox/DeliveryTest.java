package dev.talkbind.spring.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.User;
import dev.talkbind.spring.Outbox;
import dev.talkbind.spring.TalkJsSync;
import dev.talkbind.spring.UserTokens;
import dev.talkbind.spring.app.Landlord;
import dev.talkbind.spring.app.TestApp;
import dev.talkbind.spring.app.TestClock;
import dev.talkbind.spring.mapping.MissingMapperException;
import dev.talkbind.test.Answer;
import dev.talkbind.test.FakeTalkJs;
import dev.talkbind.test.Fault;
import dev.talkbind.test.Request;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Users on their way to TalkJS, one fault at a time. The clock moves when a test says so. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeliveryTest {
    private final TestClock clock = new TestClock();
    private final FakeTalkJs talkJs = TestApp.talkJs(clock);
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private ConfigurableApplicationContext context;

    private TalkJsSync sync;
    private Outbox outbox;
    private Sender sender;
    private JdbcClient jdbc;
    private TransactionTemplate transaction;

    /** The settings of the database. */
    protected String[] database() {
        return new String[0];
    }

    @BeforeAll
    void start() {
        context = TestApp.start(talkJs, clock, database());
    }

    @AfterAll
    void stop() {
        context.close();
        talkJs.close();
    }

    @BeforeEach
    void nothingIsLeft() {
        sync = context.getBean(TalkJsSync.class);
        outbox = context.getBean(Outbox.class);
        sender = context.getBean(Sender.class);
        jdbc = context.getBean(JdbcClient.class);
        transaction = context.getBean(TransactionTemplate.class);
        jdbc.sql("delete from talkbind_outbox").update();
        talkJs.reset();
        requests.clear();
        talkJs.answer(request -> {
            requests.add(request.text());
            return null;
        });
    }

    private static User user(String id, String name) {
        return User.builder(id).name(name).email("m@x.example").build();
    }

    private String name(String id) {
        return talkJs.user(id).orElseThrow().name();
    }

    private static boolean names(Request request, String id) {
        return request.target().endsWith("/" + id) || request.text().contains("\"" + id + "\":");
    }

    private void put(User... users) {
        transaction.executeWithoutResult(status -> List.of(users).forEach(sync::put));
    }

    private void drain() {
        for (Duration pause = sender.send(); outbox.counts().waiting() > 0; pause = sender.send()) {
            clock.pass(pause == null ? sender.untilDue(Duration.ofDays(1)) : pause);
        }
    }

    @Test
    void aNewUserIsSentWholeAndThenTheDifferenceAlone() {
        put(user("7", "Mila"));
        drain();
        assertThat(name("7")).isEqualTo("Mila");
        put(User.builder("7").name("Mila").clear(UserProperty.EMAIL).build());
        drain();
        assertThat(talkJs.user("7").orElseThrow().email()).isEmpty();
        assertThat(requests).last().isEqualTo("{\"email\":null}");
    }

    @Test
    void anEntityIsSentByItsMapper() {
        transaction.executeWithoutResult(status -> {
            Landlord mila = new Landlord("Mila");
            mila.setId(7L);
            sync.put(mila);
        });
        drain();
        assertThat(talkJs.user("landlord-7").orElseThrow().role()).isEqualTo("landlord");
    }

    @Test
    void whatIsHeldIsNotSent() {
        put(user("7", "Mila"));
        drain();
        put(user("7", "Mila"));
        drain();
        assertThat(requests).hasSize(1);
    }

    @Test
    void whatIsRolledBackIsNotSent() {
        transaction.executeWithoutResult(status -> {
            sync.put(user("7", "Mila"));
            status.setRollbackOnly();
        });
        assertThat(sender.send()).isNull();
        assertThat(outbox.counts().users()).isZero();
    }

    @Test
    void aHundredUsersAreOneRequest() {
        put(IntStream.range(0, 250).mapToObj(i -> user("u" + i, "Mila")).toArray(User[]::new));
        drain();
        assertThat(requests).hasSize(3);
        assertThat(talkJs.counts().users()).isEqualTo(250);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404})
    void oneUserThatIsRefusedHoldsUpNobody(int status) {
        talkJs.answer(request -> names(request, "u3") ? Answer.json(status, "{}") : null);
        put(IntStream.range(0, 12).mapToObj(i -> user("u" + i, "Mila")).toArray(User[]::new));
        drain();
        assertThat(outbox.counts()).isEqualTo(new Outbox.Counts(12, 0, 1, Duration.ZERO));
        assertThat(outbox.refused()).containsExactly(new Outbox.Refused("u3", "status " + status + ": {}"));
        assertThat(outbox.refused().get(0)).hasToString("Refused");
        assertThat(name("u11")).isEqualTo("Mila");
        talkJs.answer(request -> null);
        assertThat(outbox.retry(List.of("u3", "u4"))).isEqualTo(1);
        drain();
        assertThat(name("u3")).isEqualTo("Mila");
        assertThat(outbox.refused()).isEmpty();
    }

    @Test
    void anAppThatIsNotLetInBlamesNobody() {
        talkJs.answer(request -> Answer.json(401, "{}"));
        put(user("u1", "Mila"), user("u2", "Mila"));
        assertThat(sender.send()).isPositive();
        assertThat(outbox.counts().waiting()).isEqualTo(2);
        assertThat(outbox.counts().refused()).isZero();
        assertThat(context.getBean(SenderState.class).shutOut()).isEqualTo(401);
        talkJs.answer(request -> null);
        drain();
        assertThat(context.getBean(SenderState.class).shutOut()).isZero();
    }

    @Test
    void whereNothingIsDueThereIsNothingToDo() {
        assertThat(sender.send()).isNull();
        assertThat(sender.untilDue(Duration.ofSeconds(7))).isEqualTo(Duration.ofSeconds(7));
        put(user("7", "Mila"));
        assertThat(sender.untilDue(Duration.ofSeconds(7))).isZero();
    }

    @Test
    void nothingIsSentForAsLongAsTalkJsAsksFor() {
        put(user("7", "Mila"));
        talkJs.script(Fault.LIMITED);
        assertThat(sender.send()).isGreaterThan(Duration.ofSeconds(1)).isLessThan(Duration.ofSeconds(2));
        assertThat(sender.send()).as("nothing is due before").isNull();
        drain();
        assertThat(name("7")).isEqualTo("Mila");
    }

    @Test
    void waitsGrowAndHaveAnEnd() {
        talkJs.script(() -> Fault.ERROR_BEFORE);
        put(user("7", "Mila"));
        Duration longest = Duration.ZERO;
        for (int i = 0; i < 12; i++) {
            Duration pause = sender.send();
            assertThat(pause).isNotNull();
            longest = pause.compareTo(longest) > 0 ? pause : longest;
            clock.pass(sender.untilDue(Duration.ofDays(1)));
        }
        assertThat(longest).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(60));
        talkJs.script();
        drain();
    }

    @Test
    void anOlderStateThatComesLateIsPutRight() {
        put(user("7", "Mila the first"));
        talkJs.script(Fault.LATE);
        assertThat(sender.send()).isPositive();
        put(user("7", "Mila the second"));
        assertThat(sender.send()).isZero();
        assertThat(name("7")).isEqualTo("Mila the first");
        drain();
        assertThat(name("7")).isEqualTo("Mila the second");
    }

    @Test
    void aChangeThatIsRevertedAfterAnUnknownOutcomeIsSentAgain() {
        put(user("7", "Mila"));
        drain();
        put(user("7", "Other"));
        talkJs.script(Fault.RESET_AFTER);
        sender.send();
        put(user("7", "Mila"));
        drain();
        assertThat(name("7")).isEqualTo("Mila");
    }

    @Test
    void whatADeadSenderClaimedIsSentByAnother() {
        put(user("7", "Mila"));
        jdbc.sql("update talkbind_outbox set lease = 'dead', leased_until = ?")
                .param(clock.millis() + 1000)
                .update();
        assertThat(sender.send()).isNull();
        drain();
        assertThat(name("7")).isEqualTo("Mila");
    }

    @Test
    void aRowThatIsLockedIsPassedByWithoutABusyLoop() throws Exception {
        put(user("7", "Mila"), user("8", "Mila"));
        transaction.executeWithoutResult(status -> {
            jdbc.sql("select 1 from talkbind_outbox where user_id = '7' for update")
                    .query()
                    .listOfRows();
            Thread other = new Thread(() -> {
                assertThat(sender.send()).isZero();
                assertThat(sender.turn(Duration.ofSeconds(1)).time()).isGreaterThanOrEqualTo(Duration.ofMillis(100));
            });
            other.start();
            join(other);
        });
        assertThat(talkJs.userIds()).containsExactly("8");
        drain();
        assertThat(name("7")).isEqualTo("Mila");
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(Duration.ofMillis(200).toMillis());
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    @Test
    void aClockThatGoesBackHoldsUpNobodyForLong() {
        clock.pass(Duration.ofDays(400));
        talkJs.script(Fault.ERROR_BEFORE);
        put(user("7", "Mila"));
        assertThat(sender.send()).isPositive();
        clock.pass(Duration.ofDays(-400));
        for (int i = 0; i < 3 && outbox.counts().waiting() > 0; i++) {
            sender.send();
            clock.pass(Duration.ofMinutes(1));
        }
        assertThat(name("7")).isEqualTo("Mila");
        assertThat(outbox.counts().waiting()).isZero();
    }

    @Test
    void aSecondChangeBySomebodyElseIsPutRightWhenTheHourIsOver() {
        OutboxRows rows = context.getBean(OutboxRows.class);
        put(user("7", "Mila"));
        drain();
        clock.pass(Duration.ofHours(2));
        talkJs.browserUpdates("7", user("7", "Somebody"));
        rows.correct("7");
        drain();
        assertThat(name("7")).isEqualTo("Mila");
        talkJs.browserUpdates("7", user("7", "Somebody"));
        rows.correct("7");
        rows.correct("7");
        assertThat(sender.send()).isNull();
        assertThat(outbox.counts().waiting()).isEqualTo(1);
        clock.pass(Duration.ofMinutes(61));
        assertThat(sender.send()).isZero();
        assertThat(name("7")).isEqualTo("Mila");
        assertThat(outbox.counts().waiting()).isZero();
    }

    @Test
    void aListOfIdsMayBeLongerThanAStatement() {
        List<String> ids = new ArrayList<>(
                IntStream.range(0, 70_000).mapToObj(i -> "nobody-" + i).toList());
        put(user("known", "Mila"));
        drain();
        ids.add("known");
        assertThat(outbox.resend(ids)).isEqualTo(1);
        assertThat(outbox.retry(ids)).isZero();
    }

    @Test
    void resendSendsAllThatIsKnown() {
        put(user("7", "Mila"));
        drain();
        talkJs.browserUpdates("7", user("7", "Somebody"));
        assertThat(outbox.resend(List.of("7"))).isEqualTo(1);
        assertThat(outbox.resend(List.of())).isZero();
        drain();
        assertThat(name("7")).isEqualTo("Mila");
    }

    @Test
    void aPersonWhoIsErasedIsClearedAndGetsNoToken() {
        UserTokens tokens = context.getBean(UserTokens.class);
        put(user("7", "Mila"));
        drain();
        assertThat(tokens.forUser("7", Duration.ofMinutes(30))).isPresent();
        outbox.erase("7");
        drain();
        assertThat(name("7")).isEqualTo("[DELETED]");
        assertThat(talkJs.user("7").orElseThrow().email()).isEmpty();
        assertThat(tokens.forUser("7", Duration.ofMinutes(30))).isEmpty();
        assertThat(jdbc.sql("select * from talkbind_outbox").query().singleRow().toString())
                .doesNotContain("Mila")
                .doesNotContain("m@x.example");
        put(user("7", "Mila, back"));
        assertThat(tokens.forUser("7", Duration.ofMinutes(30))).isPresent();
    }

    @Test
    void withoutATransactionNothingIsPut() {
        assertThatThrownBy(() -> sync.put(user("7", "Mila"))).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void whatCannotBeStoredIsRefusedAtTheDoor() {
        for (User bad :
                List.of(user("7", "a\0b"), user("7\0", "Mila"), user("x".repeat(256), "Mila"), user("7", "a\\\\\0"))) {
            assertThatThrownBy(() -> put(bad)).isInstanceOf(InvalidUserException.class);
        }
        put(user("7", "a\\u0000"));
        drain();
        assertThat(name("7")).isEqualTo("a\\u0000");
    }

    @Test
    void anIdThatCannotBeStoredIsKnownToNobody() {
        assertThat(outbox.isErased("7\0")).isFalse();
        assertThat(outbox.retry(List.of("7\0"))).isZero();
        assertThat(outbox.resend(List.of("7\0"))).isZero();
        context.getBean(OutboxRows.class).correct("7\0");
        assertThat(outbox.counts().waiting()).isZero();
    }

    @Test
    void aReasonThatCannotBeStoredAsItIsHoldsUpNobody() {
        talkJs.answer(request -> names(request, "7") ? Answer.json(400, "a\0b") : null);
        put(user("7", "Mila"), user("8", "Mila"));
        drain();
        assertThat(outbox.refused()).containsExactly(new Outbox.Refused("7", "status 400: a b"));
        assertThat(name("8")).isEqualTo("Mila");
    }

    @Test
    void anEntityWithoutAMapperIsTold() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> sync.put(Duration.ZERO)))
                .isInstanceOf(MissingMapperException.class)
                .hasMessageContaining("java.time.Duration")
                .hasMessageContaining("componentModel");
    }

    @Test
    void twoTransactionsThatPutANewUserAtOnceBothSucceed() throws Exception {
        Thread other = new Thread(() -> put(user("7", "second")));
        transaction.executeWithoutResult(status -> {
            sync.put(user("7", "first"));
            other.start();
            sleep(); // so that the other waits for this one, on most machines
        });
        other.join();
        drain();
        assertThat(name("7")).isEqualTo("second");
    }
}
