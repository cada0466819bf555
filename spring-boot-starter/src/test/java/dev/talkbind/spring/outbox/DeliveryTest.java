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
import dev.talkbind.spring.app.TalkJsDouble;
import dev.talkbind.spring.app.TalkJsDouble.Answer;
import dev.talkbind.spring.app.TestApp;
import dev.talkbind.spring.app.TestClock;
import dev.talkbind.spring.mapping.MissingMapperException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
    private TalkJsDouble talkJs;
    private ConfigurableApplicationContext context;

    private TalkJsSync sync;
    private Outbox outbox;
    private Sender sender;
    private TestClock clock;
    private JdbcClient jdbc;
    private TransactionTemplate transaction;

    /** The settings of the database. */
    protected String[] database() {
        return new String[0];
    }

    @BeforeAll
    void start() throws Exception {
        talkJs = new TalkJsDouble();
        context = TestApp.start(talkJs, database());
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
        clock = context.getBean(TestClock.class);
        jdbc = context.getBean(JdbcClient.class);
        transaction = context.getBean(TransactionTemplate.class);
        jdbc.sql("delete from talkbind_outbox").update();
        talkJs.reset();
    }

    private static User user(String id, String name) {
        return User.builder(id).name(name).email("m@x.example").build();
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
        assertThat(talkJs.user("7").name()).isEqualTo("Mila");
        put(User.builder("7").name("Mila").clear(UserProperty.EMAIL).build());
        drain();
        User patch = talkJs.puts().get(1).get("7");
        assertThat(patch.clears(UserProperty.EMAIL)).isTrue();
        assertThat(patch.has(UserProperty.NAME)).isFalse();
    }

    @Test
    void anEntityIsSentByItsMapper() {
        transaction.executeWithoutResult(status -> {
            Landlord mila = new Landlord("Mila");
            mila.setId(7L);
            sync.put(mila);
        });
        drain();
        assertThat(talkJs.user("landlord-7").role()).isEqualTo("landlord");
    }

    @Test
    void whatIsHeldIsNotSent() {
        put(user("7", "Mila"));
        drain();
        put(user("7", "Mila"));
        drain();
        assertThat(talkJs.puts()).hasSize(1);
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
        assertThat(talkJs.puts()).extracting(Map::size).containsExactly(100, 100, 50);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404})
    void oneUserThatIsRefusedHoldsUpNobody(int status) {
        talkJs.answer(patches -> patches.containsKey("u3") ? Answer.of(status) : Answer.TAKEN);
        put(IntStream.range(0, 12).mapToObj(i -> user("u" + i, "Mila")).toArray(User[]::new));
        drain();
        assertThat(outbox.counts()).isEqualTo(new Outbox.Counts(12, 0, 1, Duration.ZERO));
        assertThat(outbox.refused()).containsExactly(new Outbox.Refused("u3", "status " + status + ": {}"));
        assertThat(outbox.refused().get(0)).hasToString("Refused");
        assertThat(talkJs.user("u11").name()).isEqualTo("Mila");
        talkJs.answer(patches -> Answer.TAKEN);
        assertThat(outbox.retry(List.of("u3", "u4"))).isEqualTo(1);
        drain();
        assertThat(talkJs.user("u3").name()).isEqualTo("Mila");
        assertThat(outbox.refused()).isEmpty();
    }

    @Test
    void anAppThatIsNotLetInBlamesNobody() {
        talkJs.answer(patches -> Answer.of(401));
        put(user("u1", "Mila"), user("u2", "Mila"));
        assertThat(sender.send()).isPositive();
        assertThat(outbox.counts().waiting()).isEqualTo(2);
        assertThat(outbox.counts().refused()).isZero();
        assertThat(context.getBean(SenderState.class).shutOut()).isEqualTo(401);
        talkJs.answer(patches -> Answer.TAKEN);
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
        talkJs.script(Answer.of(429));
        assertThat(sender.send()).isGreaterThan(Duration.ofSeconds(1)).isLessThan(Duration.ofSeconds(2));
        assertThat(sender.send()).as("nothing is due before").isNull();
        drain();
        assertThat(talkJs.user("7").name()).isEqualTo("Mila");
    }

    @Test
    void waitsGrowAndHaveAnEnd() {
        talkJs.answer(patches -> Answer.of(500));
        put(user("7", "Mila"));
        Duration longest = Duration.ZERO;
        for (int i = 0; i < 12; i++) {
            Duration pause = sender.send();
            assertThat(pause).isNotNull();
            longest = pause.compareTo(longest) > 0 ? pause : longest;
            clock.pass(sender.untilDue(Duration.ofDays(1)));
        }
        assertThat(longest).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(60));
        talkJs.answer(patches -> Answer.TAKEN);
        drain();
    }

    @Test
    void anOlderStateThatComesLateIsPutRight() {
        put(user("7", "Mila the first"));
        talkJs.script(Answer.RESET);
        assertThat(sender.send()).isPositive();
        Map<String, User> late = talkJs.puts().get(0);
        put(user("7", "Mila the second"));
        assertThat(sender.send()).isZero();
        talkJs.takeLate(late);
        assertThat(talkJs.user("7").name()).isEqualTo("Mila the first");
        drain();
        assertThat(talkJs.user("7").name()).isEqualTo("Mila the second");
    }

    @Test
    void aChangeThatIsRevertedAfterAnUnknownOutcomeIsSentAgain() {
        put(user("7", "Mila"));
        drain();
        put(user("7", "Other"));
        talkJs.script(Answer.RESET_AFTER);
        sender.send();
        put(user("7", "Mila"));
        drain();
        assertThat(talkJs.user("7").name()).isEqualTo("Mila");
    }

    @Test
    void whatADeadSenderClaimedIsSentByAnother() {
        put(user("7", "Mila"));
        jdbc.sql("update talkbind_outbox set lease = 'dead', leased_until = ?")
                .param(clock.millis() + 1000)
                .update();
        assertThat(sender.send()).isNull();
        drain();
        assertThat(talkJs.user("7").name()).isEqualTo("Mila");
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
        assertThat(talkJs.puts())
                .singleElement()
                .satisfies(sent -> assertThat(sent).containsOnlyKeys("8"));
        drain();
        assertThat(talkJs.user("7").name()).isEqualTo("Mila");
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
        talkJs.script(Answer.of(500));
        put(user("7", "Mila"));
        assertThat(sender.send()).isPositive();
        clock.pass(Duration.ofDays(-400));
        for (int i = 0; i < 3 && outbox.counts().waiting() > 0; i++) {
            sender.send();
            clock.pass(Duration.ofMinutes(1));
        }
        assertThat(talkJs.user("7").name()).isEqualTo("Mila");
        assertThat(outbox.counts().waiting()).isZero();
    }

    @Test
    void aSecondChangeBySomebodyElseIsPutRightWhenTheHourIsOver() {
        OutboxRows rows = context.getBean(OutboxRows.class);
        put(user("7", "Mila"));
        drain();
        clock.pass(Duration.ofHours(2));
        talkJs.takeLate(Map.of("7", user("7", "Somebody")));
        rows.correct("7");
        drain();
        assertThat(talkJs.user("7").name()).isEqualTo("Mila");
        talkJs.takeLate(Map.of("7", user("7", "Somebody")));
        rows.correct("7");
        rows.correct("7");
        assertThat(sender.send()).isNull();
        assertThat(outbox.counts().waiting()).isEqualTo(1);
        clock.pass(Duration.ofMinutes(61));
        assertThat(sender.send()).isZero();
        assertThat(talkJs.user("7").name()).isEqualTo("Mila");
        assertThat(outbox.counts().waiting()).isZero();
    }

    @Test
    void resendSendsAllThatIsKnown() {
        put(user("7", "Mila"));
        drain();
        talkJs.takeLate(Map.of("7", user("7", "Somebody")));
        assertThat(outbox.resend(List.of("7"))).isEqualTo(1);
        assertThat(outbox.resend(List.of())).isZero();
        drain();
        assertThat(talkJs.user("7").name()).isEqualTo("Mila");
    }

    @Test
    void aPersonWhoIsErasedIsClearedAndGetsNoToken() {
        UserTokens tokens = context.getBean(UserTokens.class);
        put(user("7", "Mila"));
        drain();
        assertThat(tokens.forUser("7", Duration.ofMinutes(30))).isPresent();
        outbox.erase("7");
        drain();
        assertThat(talkJs.user("7").name()).isEqualTo("[DELETED]");
        assertThat(talkJs.user("7").email()).isEmpty();
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
        assertThat(talkJs.user("7").name()).isEqualTo("a\\u0000");
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
        assertThat(talkJs.user("7").name()).isEqualTo("second");
    }
}
