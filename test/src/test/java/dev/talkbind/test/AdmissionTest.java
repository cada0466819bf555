package dev.talkbind.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, and how often. */
class AdmissionTest {
    private static final String HS256 = "{\"alg\":\"HS256\"}";

    private static final class Hands extends Clock {
        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private static final Hands CLOCK = new Hands();

    @BeforeEach
    void now() {
        CLOCK.now = Instant.ofEpochSecond(1_769_420_811);
    }

    @RegisterExtension
    static final FakeTalkJs talkJs =
            FakeTalkJs.builder().appId("app").clock(CLOCK).build();

    private final Caller caller = new Caller(talkJs);

    private HttpResponse<String> withToken(String token) {
        caller.authorization("Bearer " + token);
        return caller.get("/users");
    }

    private String signed(String claims) {
        return Caller.token(HS256, claims, talkJs.secretKey());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = '|',
            value = {
                "'{\"tokenType\":\"user\",\"iss\":\"app\",\"exp\":1769420841}' | The token's `tokenType` is not `app`.",
                "'{\"iss\":\"app\",\"exp\":1769420841}' | The token's `tokenType` is not `app`.",
                "'{\"tokenType\":\"app\",\"iss\":\"other\",\"exp\":1769420841}' | The token's `iss` is not the app.",
                "'{\"tokenType\":\"app\",\"iss\":\"app\",\"sub\":\"u\",\"exp\":1769420841}' | 'The token has a `sub`, as tokens of users have.'",
                "'{\"tokenType\":\"app\",\"iss\":\"app\"}' | The token's `exp` is not a number of seconds.",
                "'{\"tokenType\":\"app\",\"iss\":\"app\",\"exp\":\"1769420841\"}' | The token's `exp` is not a number of seconds.",
                "'{\"tokenType\":\"app\",\"iss\":\"app\",\"exp\":1769420811}' | The token has expired.",
                "'{\"tokenType\":\"app\",\"iss\":\"app\",\"exp\":1769420841,\"nbf\":1769420812}' | The token is not valid yet.",
                "'[]' | The token is not a JWT."
            })
    void aTokenHasTheClaimsOfTheAppAndIsInTime(String claims, String reason) {
        HttpResponse<String> answer = withToken(signed(claims));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Wire.tree(answer.body()).get("reasons").get(1).asText()).isEqualTo(reason);
    }

    @Test
    void aTokenThatIsRightLetsIn() {
        assertThat(withToken(signed("{\"tokenType\":\"app\",\"iss\":\"app\",\"exp\":1769420841,\"nbf\":1769420811}"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aTokenIsSignedByTheSecretKeyWithHs256() {
        String claims = "{\"tokenType\":\"app\",\"iss\":\"app\",\"exp\":1769420841}";
        assertThat(withToken(Caller.token(HS256, claims, "sk_test_of-somebody-else"))
                        .body())
                .contains("not signed by the app's secret key");
        assertThat(withToken(Caller.token("{\"alg\":\"HS512\"}", claims, talkJs.secretKey()))
                        .body())
                .contains("HS256");
        assertThat(withToken(Caller.token("{\"alg\":\"none\"}", claims, talkJs.secretKey()))
                        .body())
                .contains("HS256");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Bearer ", "Bearer a.b", "Bearer a.b.c", "Bearer ....", "Bearer \u00a7.b.c", "Basic dTpw"})
    void whatIsNotATokenIsRefused(String header) {
        caller.authorization(header);
        assertThat(caller.get("/users").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/other/users", "/v2/app/users", "/v1/app", "/", "/users"})
    void anotherAppIsNotFound(String path) throws Exception {
        assertThat(caller.sendTo("GET", path, "").statusCode()).isEqualTo(404);
    }

    @Test
    void theLimitIsKeptByTheClock() {
        talkJs.limit(2, 9);
        assertThat(caller.get("/users").statusCode()).isEqualTo(200);
        assertThat(caller.get("/users").statusCode()).isEqualTo(200);
        HttpResponse<String> refused = caller.get("/users");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isEmpty();
        CLOCK.now = CLOCK.now.plusMillis(112);
        assertThat(caller.get("/users").statusCode()).isEqualTo(200);
        assertThat(caller.get("/users").statusCode()).isEqualTo(429);
    }

    @Test
    void aClockThatGoesBackAddsNothing() {
        talkJs.limit(1, 9);
        caller.get("/users");
        CLOCK.now = CLOCK.now.minusSeconds(5);
        assertThat(caller.get("/users").statusCode()).isEqualTo(429);
    }

    @Test
    void batchesOfCallsHaveALimitOfTheirOwn() {
        talkJs.limit(0, 0);
        assertThat(caller.get("/users").statusCode()).isEqualTo(429);
        for (int i = 0; i < 500; i++) {
            assertThat(caller.call("POST", "/batch", "[]").statusCode()).isEqualTo(200);
        }
        assertThat(caller.call("POST", "/batch", "[]").statusCode()).isEqualTo(429);
        CLOCK.now = CLOCK.now.plus(Duration.ofSeconds(1));
        assertThat(caller.call("POST", "/batch", "[]").statusCode()).isEqualTo(200);
    }

    @Test
    void atFirst600RequestsAreLetInAndAResetBringsThemBack() {
        for (int i = 0; i < 600; i++) {
            assertThat(caller.get("/users").statusCode()).isEqualTo(200);
        }
        assertThat(caller.get("/users").statusCode()).isEqualTo(429);
        talkJs.reset();
        assertThat(caller.get("/users").statusCode()).isEqualTo(200);
    }

    @Test
    void aUserIsCreatedByTheClock() {
        caller.put("/users/u", "{\"name\":\"U\"}");
        assertThat(talkJs.user("u").orElseThrow().createdAt()).isEqualTo(CLOCK.now);
    }
}
