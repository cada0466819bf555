package dev.talkbind.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.client.StubTalkJs.Reply;
import dev.talkbind.client.StubTalkJs.Request;
import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How users are read. */
class ReadsTest {
    private static final String PAGE = "/v1/app/users?limit=100";

    private StubTalkJs server;

    @BeforeEach
    void start() throws Exception {
        server = new StubTalkJs();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Users users() {
        return server.talkJs().users();
    }

    private static String user(String id) {
        return "{\"id\":\"" + id + "\",\"name\":\"Mila\"}";
    }

    private static String page(String... users) {
        return "{\"data\":[" + String.join(",", users) + "]}";
    }

    private void pages(Map<String, String> byTarget) {
        server.answer(request -> Reply.of(200, byTarget.getOrDefault(request.target(), page())));
    }

    private List<String> ids() {
        return users().all()
                .map(user -> user.isOk() ? user.value().id() : "broken")
                .toList();
    }

    @Test
    void aUserIsReadAsTalkJsHoldsIt() {
        server.answer(Reply.of(200, "{\"id\":\"a/b\",\"name\":\"Mila\",\"email\":[\"m@x.example\"],\"new\":1}"));
        Optional<User> user = users().get("a/b");
        assertThat(user).map(User::email).contains(List.of("m@x.example"));
        assertThat(server.requests()).extracting(Request::target).containsExactly("/v1/app/users/a%2Fb");
    }

    @Test
    void aUserThatIsNotThereIsEmpty() {
        server.answer(Reply.of(404));
        assertThat(users().get("7")).isEmpty();
    }

    @Test
    void aUserThatCannotBeFetchedIsNotTakenForAbsent() {
        server.answer(Reply.of(401, "secret words"));
        assertThatThrownBy(() -> users().get("7"))
                .isInstanceOfSatisfying(
                        TalkJsException.class,
                        fault -> assertThat(fault.outcome())
                                .isEqualTo(new Outcome.NotTaken(401, "status 401: secret words")))
                .hasMessageContaining("401")
                .hasMessageNotContaining("secret words");
        server.answer(Reply.of(200, "{}{}"));
        assertThatThrownBy(() -> users().get("7")).isInstanceOf(ReadException.class);
        assertThatThrownBy(() -> users().get(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anIdThatNoPathNamesIsLookedForAmongAll() {
        pages(Map.of(PAGE, page(user("a"), user(".."))));
        assertThat(users().get("..")).map(User::id).contains("..");
        assertThat(users().get(".")).isEmpty();
    }

    @Test
    void allUsersAreReadPageByPage() {
        String[] first = IntStream.range(0, 100).mapToObj(i -> user("u" + i)).toArray(String[]::new);
        pages(Map.of(
                PAGE,
                page(first),
                PAGE + "&startingAfter=u99",
                page(user("z z")),
                PAGE + "&startingAfter=z%20z",
                page()));
        assertThat(ids()).hasSize(101).endsWith("u99", "z z");
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void shortPagesAreNotTheEnd() {
        pages(Map.of(PAGE, page(user("a")), PAGE + "&startingAfter=a", page(user("b"))));
        assertThat(ids()).containsExactly("a", "b");
    }

    @Test
    void noPageIsFetchedBeforeItIsNeeded() {
        pages(Map.of(PAGE, page(user("a"), user("b"))));
        assertThat(users().all().map(ReadResult::isOk).limit(2).collect(Collectors.toList()))
                .containsExactly(true, true);
        assertThat(server.requests()).hasSize(1);
        users().all();
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void anIteratorHoldsOnePageAtATime() {
        pages(Map.of(PAGE, page(user("a"), user("b")), PAGE + "&startingAfter=b", page(user("c"))));
        Iterator<ReadResult<User>> all = users().all().iterator();
        assertThat(all.next().isOk()).isTrue();
        assertThat(server.requests()).hasSize(1);
        assertThat(all).toIterable().hasSize(2);
    }

    @Test
    void aBrokenUserCostsNeitherItsPageNorTheNext() {
        String broken = "{\"id\":\"b\",\"name\":7}";
        String numbered = "{\"id\":12,\"name\":7}";
        pages(Map.of(
                PAGE,
                page(user("a"), broken),
                PAGE + "&startingAfter=b",
                page(user("c"), numbered),
                PAGE + "&startingAfter=12",
                page(user("d"))));
        assertThat(ids()).containsExactly("a", "broken", "c", "broken", "d");
    }

    @Test
    void aPageWithoutAWayOnIsAnError() {
        pages(Map.of(PAGE, page(user("a"), "7.5")));
        assertThatThrownBy(this::ids).isInstanceOf(TalkJsException.class).hasMessageContaining("no id");
        pages(Map.of(PAGE, page(user("a")), PAGE + "&startingAfter=a", page(user("a"))));
        assertThatThrownBy(this::ids).isInstanceOf(TalkJsException.class).hasMessageContaining("same page");
        server.answer(Reply.of(500));
        assertThatThrownBy(this::ids).isInstanceOf(TalkJsException.class);
        server.answer(Reply.of(200, "<html>"));
        assertThatThrownBy(this::ids).isInstanceOf(ReadException.class);
    }
}
