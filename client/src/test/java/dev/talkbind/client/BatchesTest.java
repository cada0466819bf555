package dev.talkbind.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.client.StubTalkJs.Reply;
import dev.talkbind.client.StubTalkJs.Request;
import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.User;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of many users. */
class BatchesTest {
    private StubTalkJs server;

    @BeforeEach
    void start() throws Exception {
        server = new StubTalkJs();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static List<User> users(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> User.builder("u" + i).name("Mila").build())
                .toList();
    }

    private Outcomes putAll(int count) {
        return server.talkJs().users().putAll(users(count));
    }

    private static int sizeOf(Request batch) {
        return batch.body().split("\"name\"", -1).length - 1;
    }

    @Test
    void anyNumberGoesInBatchesOfAHundred() {
        Outcomes outcomes = putAll(250);
        assertThat(outcomes.areAccepted()).isTrue();
        assertThat(outcomes.byId()).hasSize(250);
        assertThat(List.copyOf(outcomes.byId().keySet()).subList(0, 3)).containsExactly("u0", "u1", "u2");
        assertThat(server.requests()).extracting(Request::target).containsOnly("/v1/app/users");
        assertThat(server.requests()).extracting(BatchesTest::sizeOf).containsExactly(100, 100, 50);
    }

    @Test
    void noUsersMakeNoRequest() {
        assertThat(putAll(0).areAccepted()).isTrue();
        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 413, 451})
    void usersThatAreRefusedCostTheOthersNothing(int status) {
        server.answer(request -> Reply.of(request.names("u3") || request.names("u97") ? status : 200, "why"));
        Outcomes outcomes = putAll(100);
        Outcome.Refused refused = new Outcome.Refused("status " + status + ": why");
        assertThat(outcomes.notAccepted()).containsOnlyKeys("u3", "u97").containsValues(refused);
        assertThat(outcomes.of("u4").isAccepted()).isTrue();
        assertThat(server.requests()).hasSizeLessThan(30);
    }

    @Test
    void aBlockedUserIsFoundWhereReadingIsBlockedToo() {
        server.answer(request -> Reply.of(request.method().equals("GET") || request.names("u0") ? 403 : 200, "why"));
        assertThat(putAll(100).notAccepted())
                .containsOnlyKeys("u0")
                .containsValue(new Outcome.Refused("status 403: why"));
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404})
    void whereAllIsBlockedNobodyIsBlamed(int status) {
        server.answer(Reply.of(status, "why"));
        Outcomes outcomes = putAll(250);
        assertThat(outcomes.byId()).hasSize(250);
        assertThat(outcomes.byId().values()).containsOnly(new Outcome.NotTaken(status, "status " + status + ": why"));
        assertThat(server.requests()).hasSizeLessThan(12);
    }

    @Test
    void anAppThatIsNotLetInIsSaidAtOnce() {
        server.answer(Reply.of(401));
        assertThat(putAll(250).byId().values()).containsOnly(new Outcome.NotTaken(401, "status 401: {}"));
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aLimitLeavesTheRest() {
        server.answer(Reply.of(200), Reply.of(429).with("Retry-After", "7"));
        Outcomes outcomes = putAll(250);
        assertThat(outcomes.of("u99").isAccepted()).isTrue();
        assertThat(outcomes.of("u100")).isEqualTo(new Outcome.Limited(Duration.ofSeconds(7)));
        assertThat(outcomes.of("u249")).isEqualTo(new Outcome.Limited(Duration.ofSeconds(7)));
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void aUserThatTalkJsFailsAtCostsItsOwnBatchAlone() {
        server.answer(request -> Reply.of(request.names("u150") ? 500 : 200));
        Outcomes outcomes = putAll(300);
        assertThat(outcomes.notAccepted()).hasSize(100).containsValues(new Outcome.Unknown());
        assertThat(outcomes.of("u299").isAccepted()).isTrue();
    }

    @Test
    void afterTwoBatchesWithoutAnAnswerTheRestIsSurelyNotSent() {
        server.answer(Reply.of(500));
        Outcomes outcomes = putAll(300);
        assertThat(outcomes.of("u0")).isEqualTo(new Outcome.Unknown());
        assertThat(outcomes.of("u199")).isEqualTo(new Outcome.Unknown());
        assertThat(outcomes.of("u200"))
                .isInstanceOfSatisfying(
                        Outcome.NotTaken.class,
                        rest -> assertThat(rest.status()).isZero());
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void aUserThatIsNoDocumentCostsTheOthersNothing() {
        List<User> users = new ArrayList<>(users(4));
        users.add(User.builder("half").name("\uD83D").build());
        Outcomes outcomes = server.talkJs().users().putAll(users);
        assertThat(outcomes.notAccepted()).containsOnlyKeys("half");
        assertThat(outcomes.of("half")).isInstanceOf(Outcome.Refused.class);
        assertThat(server.requests()).noneMatch(request -> request.body().contains("half"));
    }

    @Test
    void twoUsersOfOneIdAreRefusedBeforeAnythingIsSent() {
        List<User> twice = List.of(users(1).get(0), users(1).get(0));
        Users users = server.talkJs().users();
        assertThatThrownBy(() -> users.putAll(twice)).isInstanceOf(InvalidUserException.class);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void nothingIsKnownOfAUserThatWasNotSent() {
        Outcomes outcomes = putAll(1);
        assertThatThrownBy(() -> outcomes.of("secret-id"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret-id");
    }
}
