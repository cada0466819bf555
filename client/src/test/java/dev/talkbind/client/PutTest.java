package dev.talkbind.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.SignedJWT;
import dev.talkbind.client.StubTalkJs.Reply;
import dev.talkbind.client.StubTalkJs.Request;
import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.User;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How one user is sent, and what one answer comes to. */
class PutTest {
    private StubTalkJs server;

    @BeforeEach
    void start() throws Exception {
        server = new StubTalkJs();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static User user(String id) {
        return User.builder(id).name("Mila").build();
    }

    private Outcome put() {
        return server.talkJs().users().put(user("7"));
    }

    @Test
    void aUserIsMergedIntoWhatIsAtItsOwnPath() {
        assertThat(put()).isEqualTo(new Outcome.Accepted());
        Request request = server.requests().get(0);
        assertThat(request.method()).isEqualTo("PUT");
        assertThat(request.target()).isEqualTo("/v1/app/users/7");
        assertThat(request.header("Content-type")).isEqualTo("application/json");
        assertThat(request.body()).isEqualTo("{\"name\":\"Mila\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/b",
                "a%2Fb",
                "a b+c",
                "é",
                "\uD83D\uDE00",
                "?a=b&c#d",
                "a;b=c",
                "{id}",
                "\\",
                "'\"",
                "\0",
                "..."
            })
    void everyIdArrivesAsItIs(String id) {
        assertThat(server.talkJs().users().put(user(id)).isAccepted()).isTrue();
        String target = server.requests().get(0).target();
        assertThat(target).startsWith("/v1/app/users/");
        String segment = target.substring("/v1/app/users/".length());
        assertThat(segment).matches("([A-Za-z0-9._~-]|%[0-9A-F]{2})+");
        assertThat(URLDecoder.decode(segment, StandardCharsets.UTF_8)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ".."})
    void anIdThatMeansSomethingElseInAPathGoesInABatch(String id) {
        assertThat(server.talkJs().users().put(user(id)).isAccepted()).isTrue();
        assertThat(server.requests().get(0).target()).isEqualTo("/v1/app/users");
        assertThat(server.requests().get(0).body()).isEqualTo("{\"" + id + "\":{\"name\":\"Mila\"}}");
    }

    @Test
    void eachCallHasAFreshTokenOfHalfAMinute() throws Exception {
        Instant now = Instant.parse("2026-11-29T10:00:00Z");
        TalkJs talkJs = server.builder().clock(Clock.fixed(now, ZoneOffset.UTC)).build();
        talkJs.users().put(user("7"));
        SignedJWT token =
                SignedJWT.parse(server.requests().get(0).header("Authorization").replace("Bearer ", ""));
        assertThat(token.verify(new MACVerifier(StubTalkJs.SECRET))).isTrue();
        assertThat(token.getHeader().getAlgorithm().getName()).isEqualTo("HS256");
        assertThat(token.getJWTClaimsSet().getClaims())
                .containsOnlyKeys("tokenType", "iss", "exp")
                .containsEntry("tokenType", "app")
                .containsEntry("iss", "app");
        assertThat(token.getJWTClaimsSet().getExpirationTime().toInstant()).isEqualTo(now.plusSeconds(30));
    }

    @ParameterizedTest
    @CsvSource({
        "200, Accepted",
        "204, Accepted",
        "302, NotTaken",
        "400, Refused",
        "401, NotTaken",
        "403, NotTaken",
        "404, NotTaken",
        "407, NotTaken",
        "408, Unknown",
        "413, Refused",
        "422, Refused",
        "429, Limited",
        "500, Unknown",
        "503, Unknown",
        "-1, Unknown"
    })
    void eachStatusMeansOneThing(int status, String outcome) {
        server.answer(Reply.of(status, status == 204 ? "" : "no JSON"));
        assertThat(put().getClass().getSimpleName()).isEqualTo(outcome);
        assertThat(server.requests().stream().filter(request -> request.method().equals("PUT")))
                .as("without patience, one attempt")
                .hasSize(1);
    }

    @Test
    void whatIsBlockedIsRefusedWhereTheAppIsLetIn() {
        server.answer(request -> Reply.of(request.names("7") ? 403 : 200, "blocked"));
        assertThat(put()).isEqualTo(new Outcome.Refused("status 403: blocked"));
    }

    @Test
    void whatIsRefusedSaysWhyUpToABound() {
        server.answer(Reply.of(400, "{\"errorCode\":\"BAD_REQUEST\"}"));
        assertThat(put()).isEqualTo(new Outcome.Refused("status 400: {\"errorCode\":\"BAD_REQUEST\"}"));
        server.answer(Reply.of(400, "x".repeat(5_000_000)));
        assertThat(((Outcome.Refused) put()).reason()).isEqualTo("status 400: " + "x".repeat(500));
    }

    @Test
    void aServerThatIsNotThereHasTakenNothing() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        TalkJs talkJs = server.builder()
                .uri(URI.create("http://localhost:" + port))
                .patience(Duration.ZERO)
                .build();
        assertThat(talkJs.users().put(user("7"))).isEqualTo(new Outcome.NotTaken(0, "not sent"));
    }

    @Test
    void anotherServerNeverGetsTheToken() throws Exception {
        try (StubTalkJs other = new StubTalkJs()) {
            server.answer(Reply.of(307).with("Location", other.uri() + "/v1/app/users/7"));
            assertThat(((Outcome.NotTaken) put()).status()).isEqualTo(307);
            assertThat(other.requests()).isEmpty();
        }
        HttpClient following = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        TalkJs.Builder builder = server.builder();
        assertThatThrownBy(() -> builder.httpClient(following)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAnswerThatDoesNotComeIsGivenUp() {
        CountDownLatch end = new CountDownLatch(1);
        server.answer(request -> {
            try {
                end.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return Reply.of(200);
        });
        TalkJs talkJs = server.builder()
                .patience(Duration.ZERO)
                .answerTimeout(Duration.ofMillis(50))
                .build();
        assertThat(talkJs.users().put(user("7"))).isEqualTo(new Outcome.Unknown());
        end.countDown();
    }

    @Test
    void aThreadThatIsToStopGivesUpAndStaysInterrupted() {
        Thread.currentThread().interrupt();
        assertThat(server.builder().build().users().put(user("7"))).isEqualTo(new Outcome.Unknown());
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aUserThatIsNoDocumentIsRefusedAndNotSent() {
        TalkJs talkJs = server.talkJs();
        assertThat(talkJs.users().put(User.builder("7").name("\uD83D").build())).isInstanceOf(Outcome.Refused.class);
        assertThat(talkJs.users().put(user("\uD83D"))).isInstanceOf(Outcome.Refused.class);
        assertThat(server.requests()).isEmpty();
        User nobody = User.patch().name("Mila").build();
        assertThatThrownBy(() -> talkJs.users().put(nobody)).isInstanceOf(InvalidUserException.class);
    }

    @Test
    void anAddressMayHaveAPathAndASlash() {
        URI proxy = URI.create(server.uri() + "/proxy/");
        TalkJs talkJs = server.builder().uri(proxy).build();
        assertThat(talkJs.users().put(user("7")).isAccepted()).isTrue();
        assertThat(server.requests().get(0).target()).isEqualTo("/proxy/v1/app/users/7");
    }

    @Test
    void whatCannotBeRightIsRefusedWithoutShowingTheSecret() {
        String secret = "s".repeat(31);
        assertThatThrownBy(() -> TalkJs.builder("app", secret).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("32 bytes")
                .hasMessageNotContaining(secret);
        assertThatThrownBy(() -> TalkJs.builder(" ", StubTalkJs.SECRET)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TalkJs.builder("app", StubTalkJs.SECRET + "\n"))
                .isInstanceOf(IllegalArgumentException.class);
        for (String address : List.of(
                "api.talkjs.com", "ftp://localhost", "http:///x", "http://a:b@localhost", "http://h?q", "http://h#f")) {
            TalkJs.Builder builder = server.builder();
            assertThatThrownBy(() -> builder.uri(URI.create(address)))
                    .as(address)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
