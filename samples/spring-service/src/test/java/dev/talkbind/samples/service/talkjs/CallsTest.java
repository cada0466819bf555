package dev.talkbind.samples.service.talkjs;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import dev.talkbind.runtime.User;
import dev.talkbind.samples.service.Rig;
import dev.talkbind.samples.service.TestClock;
import dev.talkbind.samples.service.talkjs.Answer.Verdict;
import dev.talkbind.test.FakeTalkJs;
import dev.talkbind.test.Fault;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.client.RestClient;

/** What is sent, and what an answer means. */
class CallsTest {
    private final FakeTalkJs server = Rig.talkJs();

    @AfterEach
    void stop() {
        server.close();
    }

    private static TalkJs talkJs(URI address) {
        Duration second = Duration.ofSeconds(1);
        TalkJsSettings settings = new TalkJsSettings(address, Rig.APP, Rig.SECRET, second, second, 600, 9);
        RestClient http = new TalkJsConfiguration().talkJsHttp(RestClient.builder(), settings);
        Calls calls = new Calls(http, settings, new Tokens(settings, Clock.systemUTC()));
        return new TalkJs(calls, new RequestLimit(settings, Clock.systemUTC()), new Tally());
    }

    private static User user(String id) {
        return User.builder(id).name("Mila").build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "a/b",
                "a%2Fb",
                "a b+c",
                "é",
                "\uD83D\uDE00",
                ".",
                "..",
                "?a=b&c#d",
                "a;b=c",
                "{id}",
                "\\",
                "'\""
            })
    void everyIdArrivesAsItIs(String id) {
        assertThat(talkJs(server.uri()).put(List.of(user(id))).verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(server.userIds()).containsExactly(id);
        assertThat(talkJs(server.uri())
                        .put(List.of(user(id + "1"), user(id + "2")))
                        .verdict())
                .isEqualTo(Verdict.ACCEPTED);
        assertThat(server.userIds()).containsExactlyInAnyOrder(id, id + "1", id + "2");
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, ACCEPTED",
        "ODD_SUCCESS, ACCEPTED",
        "RESET_BEFORE, SILENT",
        "RESET_AFTER, SILENT",
        "LATE, SILENT",
        "SLOW, SILENT",
        "LIMITED, LIMITED",
        "LIMITED_WITHOUT_A_WORD, LIMITED",
        "ERROR_BEFORE, FAILED",
        "ERROR_AFTER, FAILED"
    })
    void everyFaultMeansOneThing(Fault fault, Verdict verdict) {
        server.script(() -> fault);
        Answer answer = talkJs(server.uri()).put(List.of(user("7")));
        assertThat(answer.verdict()).isEqualTo(verdict);
        assertThat(answer.pause()).isEqualTo(fault == Fault.LIMITED ? Duration.ofSeconds(1) : null);
        assertThat(server.counts().requests())
                .as("sent once, and not again by the client")
                .isEqualTo(1);
    }

    @Test
    void whatIsRefusedSaysWhy() {
        server.refuse(id -> "no such luck");
        Answer answer = talkJs(server.uri()).put(List.of(user("7")));
        assertThat(answer.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(answer.reason()).startsWith("status 400").contains("no such luck");
    }

    @Test
    void aServerThatIsNotThereHasTakenNothing() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        assertThat(talkJs(URI.create("http://localhost:" + port))
                        .put(List.of(user("7")))
                        .verdict())
                .isEqualTo(Verdict.NOT_TAKEN);
    }

    @Test
    void anotherServerNeverGetsTheToken() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        HttpServer redirecting = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        redirecting.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.getResponseHeaders()
                    .add("Location", server.uri() + exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(307, -1);
            exchange.close();
        });
        redirecting.start();
        URI address = URI.create("http://localhost:" + redirecting.getAddress().getPort());
        assertThat(talkJs(address).put(List.of(user("7"))).verdict()).isEqualTo(Verdict.NOT_TAKEN);
        redirecting.stop(0);
        assertThat(calls).hasValue(1);
        assertThat(server.counts().requests()).isZero();
    }

    @Test
    void aTokenLivesForHalfAMinute() throws Exception {
        TestClock clock = new TestClock();
        Duration second = Duration.ofSeconds(1);
        TalkJsSettings settings = new TalkJsSettings(server.uri(), Rig.APP, Rig.SECRET, second, second, 600, 9);
        JWTClaimsSet claims =
                SignedJWT.parse(new Tokens(settings, clock).forCall()).getJWTClaimsSet();
        assertThat(claims.getClaims())
                .containsOnlyKeys("tokenType", "iss", "exp")
                .containsEntry("tokenType", "app");
        assertThat(claims.getExpirationTime().toInstant().getEpochSecond())
                .isEqualTo(clock.instant().getEpochSecond() + 30);
    }

    @Test
    void theLimitIsKeptOnOurSide() {
        TestClock clock = new TestClock();
        Duration second = Duration.ofSeconds(1);
        RequestLimit limit =
                new RequestLimit(new TalkJsSettings(server.uri(), Rig.APP, Rig.SECRET, second, second, 600, 9), clock);
        for (int i = 0; i < 600; i++) {
            assertThat(limit.take()).isZero();
        }
        Duration wait = limit.take();
        assertThat(wait).isBetween(Duration.ofMillis(100), Duration.ofMillis(120));
        clock.pass(wait.plusMillis(1));
        assertThat(limit.take()).isZero();
        assertThat(limit.take()).isPositive();
    }
}
