package dev.talkbind.client;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.client.StubTalkJs.Reply;
import dev.talkbind.client.internal.FakeTiming;
import dev.talkbind.runtime.User;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a call is made again, and when no more. Time passes by waiting alone. */
class RetriesTest {
    private static final User USER = User.builder("7").name("Mila").build();

    private final FakeTiming timing = new FakeTiming();
    private StubTalkJs server;

    @BeforeEach
    void start() throws Exception {
        server = new StubTalkJs();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Outcome put(Duration patience) {
        return server.builder()
                .patience(patience)
                .timing(timing)
                .build()
                .users()
                .put(USER);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 503, -1})
    void whatMayComeToSomethingElseIsTriedAgainAfterWaitsThatGrow(int status) {
        server.answer(Reply.of(status), Reply.of(status), Reply.of(status), Reply.of(200));
        assertThat(put(ofSeconds(30))).isEqualTo(new Outcome.Accepted());
        assertThat(timing.waits()).containsExactly(ofMillis(200), ofMillis(400), ofMillis(800));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 401, 403, 404})
    void whatWouldComeToTheSameIsNotTriedAgain(int status) {
        server.answer(Reply.of(status));
        put(ofSeconds(30));
        assertThat(timing.waits()).isEmpty();
    }

    @Test
    void noWaitIsBegunThatWouldOutlastThePatience() {
        server.answer(Reply.of(500));
        assertThat(put(ofSeconds(1))).isEqualTo(new Outcome.Unknown());
        assertThat(timing.waits()).containsExactly(ofMillis(200), ofMillis(400));
        assertThat(server.requests()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"0, PT0.2S", "1, PT1S", "120, PT2M", "31536000, PT5M", "soon, PT0.2S"})
    void whatTalkJsAsksForIsKeptWithAFloorAndACeiling(String asked, Duration wait) {
        server.answer(Reply.of(429).with("Retry-After", asked), Reply.of(200));
        assertThat(put(ofSeconds(999))).isEqualTo(new Outcome.Accepted());
        assertThat(timing.waits()).containsExactly(wait);
    }

    @Test
    void aLimitThatOutlastsThePatienceIsSaidAtOnce() {
        server.answer(Reply.of(429).with("Retry-After", "60"));
        assertThat(put(ofSeconds(30))).isEqualTo(new Outcome.Limited(ofSeconds(60)));
        assertThat(timing.waits()).isEmpty();
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void anAttemptWithoutAnAnswerMayBeTakenWhateverCameAfterIt() {
        server.answer(Reply.of(-1), Reply.of(429));
        assertThat(put(ofSeconds(5))).isEqualTo(new Outcome.Unknown());
        server.answer(Reply.of(-1), Reply.of(401));
        assertThat(put(ofSeconds(5))).isEqualTo(new Outcome.Unknown());
        server.answer(Reply.of(-1), Reply.of(400, "no"));
        assertThat(put(ofSeconds(5))).isEqualTo(new Outcome.Refused("status 400: no"));
    }

    @Test
    void theLimitIsKeptOnOurSide() {
        TalkJs talkJs = server.builder()
                .limit(2, 4)
                .patience(ofSeconds(30))
                .timing(timing)
                .build();
        for (int i = 0; i < 5; i++) {
            assertThat(talkJs.users().put(USER).isAccepted()).isTrue();
        }
        assertThat(timing.waits()).containsExactly(ofMillis(250), ofMillis(250), ofMillis(250));
    }

    @Test
    void aTurnThatWouldComeTooLateIsNotWaitedFor() {
        TalkJs talkJs = server.builder()
                .limit(1, 0.1)
                .patience(ofSeconds(5))
                .timing(timing)
                .build();
        assertThat(talkJs.users().put(USER).isAccepted()).isTrue();
        assertThat(talkJs.users().put(USER)).isEqualTo(new Outcome.Limited(ofSeconds(10)));
        assertThat(talkJs.users().putAll(List.of(USER)).of("7")).isEqualTo(new Outcome.Limited(ofSeconds(10)));
        assertThat(server.requests()).hasSize(1);
        timing.pass(ofSeconds(10));
        assertThat(talkJs.users().put(USER).isAccepted()).isTrue();
    }

    @Test
    void aServerThatIsDownIsTriedAgain() throws Exception {
        StubTalkJs gone = new StubTalkJs();
        gone.close();
        Outcome outcome = gone.builder()
                .patience(ofSeconds(2))
                .timing(timing)
                .build()
                .users()
                .put(USER);
        assertThat(outcome).isEqualTo(new Outcome.NotTaken(0, "not sent"));
        assertThat(timing.waits()).containsExactly(ofMillis(200), ofMillis(400), ofMillis(800));
    }

    @Test
    void callersOfOneAppShareItsLimitAndHaveTheirOwnPatience() {
        TalkJs talkJs = server.builder()
                .limit(1, 0.1)
                .patience(ofSeconds(30))
                .timing(timing)
                .build();
        assertThat(talkJs.withPatience(Duration.ZERO).users().put(USER).isAccepted())
                .isTrue();
        assertThat(talkJs.withPatience(Duration.ZERO).users().put(USER)).isEqualTo(new Outcome.Limited(ofSeconds(10)));
        assertThat(timing.waits()).isEmpty();
        assertThat(talkJs.users().put(USER).isAccepted()).isTrue();
        assertThat(timing.waits()).containsExactly(ofSeconds(10));
    }
}
