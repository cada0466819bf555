package dev.talkbind.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes wrong, as a client sees it, and what is held after it. */
class FaultsTest {
    private static final String NAMED = "{\"name\":\"U\"}";

    @RegisterExtension
    static final FakeTalkJs talkJs = FakeTalkJs.create();

    private final Caller caller = new Caller(talkJs);

    private boolean isHeld() {
        return talkJs.user("u").isPresent();
    }

    @ParameterizedTest
    @EnumSource(names = {"RESET_BEFORE", "RESET_AFTER", "LATE", "CUT_OFF"})
    void aConnectionThatBreaksIsAnErrorOfTheClient(Fault fault) {
        talkJs.script(fault);
        assertThatIOException().isThrownBy(() -> caller.send("PUT", "/users/u", NAMED));
        assertThat(isHeld()).isEqualTo(fault == Fault.RESET_AFTER || fault == Fault.CUT_OFF);
        assertThat(talkJs.counts().requests()).as("no client sends it twice").isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIMITED", "LIMITED_WITHOUT_A_WORD"})
    void a429HasTakenNothing(Fault fault) {
        talkJs.script(fault);
        var answer = caller.put("/users/u", NAMED);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After").isPresent()).isEqualTo(fault == Fault.LIMITED);
        assertThat(isHeld()).isFalse();
    }

    @Test
    void a500HasTakenNothingAndA503HasTakenAll() {
        talkJs.script(Fault.ERROR_BEFORE, Fault.ERROR_AFTER);
        assertThat(caller.put("/users/u", NAMED).statusCode()).isEqualTo(500);
        assertThat(isHeld()).isFalse();
        assertThat(caller.put("/users/u", NAMED).statusCode()).isEqualTo(503);
        assertThat(isHeld()).isTrue();
    }

    @Test
    void anOddSuccessIsASuccessAndNotJson() {
        talkJs.script(Fault.ODD_SUCCESS, Fault.ODD_SUCCESS);
        var answer = caller.put("/users/u", NAMED);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("<html>");
        assertThat(isHeld()).isTrue();
        assertThat(caller.put("/users/v", "{}").statusCode())
                .as("a refusal is not a success")
                .isEqualTo(400);
    }

    @Test
    void aSlowAnswerNeverComesAlthoughAllIsTaken() throws Exception {
        FakeTalkJs slow = FakeTalkJs.create();
        slow.script(Fault.SLOW);
        var answer = new Caller(slow).start("PUT", "/users/u", NAMED);
        while (slow.user("u").isEmpty()) {
            Thread.onSpinWait();
        }
        isWithoutAnswer(slow, answer);
    }

    /** Only its end ends it. */
    private static void isWithoutAnswer(FakeTalkJs talkJs, CompletableFuture<?> answer) {
        assertThat(answer).isNotDone();
        talkJs.close();
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(answer::get)
                .withCauseInstanceOf(IOException.class);
    }

    @Test
    void whatComesLateIsTakenOverNewerData() {
        caller.put("/users/u", "{\"name\":\"first\"}");
        talkJs.script(Fault.LATE);
        assertThatIOException().isThrownBy(() -> caller.send("PUT", "/users/u", "{\"name\":\"second\"}"));
        caller.put("/users/u", "{\"name\":\"third\"}");
        assertThat(talkJs.user("u").orElseThrow().name()).isEqualTo("second");
    }

    @Test
    void whatComesLateIsTakenWhenTheTestSaysSo() {
        talkJs.script(Fault.LATE);
        assertThatIOException().isThrownBy(() -> caller.send("PUT", "/users/u", NAMED));
        assertThat(isHeld()).isFalse();
        talkJs.takeLate();
        assertThat(isHeld()).isTrue();
    }

    @Test
    void aScriptIsForTheNextRequestsInItsOrder() {
        talkJs.script(Fault.NONE, Fault.LIMITED);
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            statuses.add(caller.get("/users").statusCode());
        }
        assertThat(statuses).containsExactly(200, 429, 200);
    }

    @Test
    void whoIsNotLetInTakesNoFault() {
        talkJs.script(Fault.ERROR_BEFORE);
        Caller stranger = new Caller(talkJs);
        stranger.authorization("none");
        assertThat(stranger.get("/users").statusCode()).isEqualTo(401);
        assertThat(caller.get("/users").statusCode()).isEqualTo(500);
    }

    @Test
    void aTestAnswersItself() {
        talkJs.answer(request -> request.method().equals("PUT")
                ? Answer.json(429, "{}").with("Retry-After", "Sun, 29 Nov 2026 10:00:00 GMT")
                : null);
        var answer = caller.put("/users/u", NAMED);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("retry-after")).contains("Sun, 29 Nov 2026 10:00:00 GMT");
        assertThat(caller.get("/users").statusCode()).as("null: as usual").isEqualTo(200);
        assertThat(isHeld()).isFalse();
    }

    @Test
    void aTestSeesTheRequestAsItCame() {
        List<Request> seen = new ArrayList<>();
        talkJs.answer(request -> {
            seen.add(request);
            return null;
        });
        caller.put("/users/a%2Fb?x=y", NAMED);
        assertThat(seen).singleElement().satisfies(request -> {
            assertThat(request.method()).isEqualTo("PUT");
            assertThat(request.target()).isEqualTo("/v1/app_test/users/a%2Fb?x=y");
            assertThat(request.header("CONTENT-type")).isEqualTo("application/json");
            assertThat(request.header("X-None")).isEmpty();
            assertThat(request.text()).isEqualTo(NAMED);
            assertThat(request.body()).hasSize(NAMED.length());
            assertThat(request.toString()).isEqualTo("Request[PUT, 12 bytes]");
        });
    }

    @Test
    void anAnswerThatIsLateHoldsUpNobodyElse() throws Exception {
        FakeTalkJs own = FakeTalkJs.create();
        own.answer(request -> request.method().equals("PUT") ? Answer.html(502).after(Duration.ofDays(1)) : null);
        var late = new Caller(own).start("PUT", "/users/u", NAMED);
        while (own.counts().requests() == 0) {
            Thread.onSpinWait();
        }
        assertThat(new Caller(own).get("/users").statusCode()).isEqualTo(200);
        isWithoutAnswer(own, late);
    }

    @Test
    void anAnswerThatIsLateComes() {
        talkJs.answer(request -> Answer.html(502).after(Duration.ofMillis(1)));
        assertThat(caller.get("/users").statusCode()).isEqualTo(502);
    }

    @Test
    void anAnswerCanBeNoneAtAll() {
        talkJs.answer(request -> Answer.reset());
        assertThatIOException().isThrownBy(() -> caller.send("GET", "/users", ""));
        talkJs.answer(request -> Answer.json(200, "{\"data\":[]}").cutOff());
        assertThatIOException().isThrownBy(() -> caller.send("GET", "/users", ""));
    }

    @Test
    void aHeaderIsOneLine() {
        assertThatIllegalArgumentException().isThrownBy(() -> Answer.html(200).with("X", "a\r\nY: b"));
    }

    @Test
    void whatAFunctionOfTheTestThrowsIsA500AndIsThrownAtTheEnd() {
        FakeTalkJs own = FakeTalkJs.create();
        own.answer(request -> {
            throw new AssertionError("not this request");
        });
        assertThat(new Caller(own).get("/users").statusCode()).isEqualTo(500);
        assertThatIllegalStateException().isThrownBy(own::close).havingCause().withMessage("not this request");
        own.close();
    }

    @Test
    void usersAreCountedWithEachRequest() {
        talkJs.script(Fault.RESET_BEFORE, Fault.NONE);
        assertThatIOException()
                .isThrownBy(() -> caller.send("PUT", "/users", "{\"u\":" + NAMED + ",\"v\":" + NAMED + "}"));
        caller.put("/users/u", NAMED);
        caller.put("/users/w", "{}");
        caller.get("/users");
        Counts counts = talkJs.counts();
        assertThat(counts.requests()).isEqualTo(4);
        assertThat(counts.users()).isEqualTo(4);
        assertThat(counts.usersTaken()).isEqualTo(1);
        assertThat(List.of(counts.times("u"), counts.times("v"), counts.times("x")))
                .containsExactly(2, 1, 0);
        assertThat(counts).hasToString("Counts[4 requests, 1 of 4 users taken]");
        talkJs.reset();
        assertThat(counts.requests() + counts.users() + counts.usersTaken() + counts.times("u"))
                .isZero();
    }
}
