package dev.talkbind.samples.talkjs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The rules of the fake, each as TalkJS's documentation has it. */
class ApiTest {
    private static final String SECRET = "sk_test_a-key-that-is-none-0123456789";

    private final Api api = new Api("app", SECRET);
    private String token = token("app", 60);

    private static String token(String type, int seconds) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader(JWSAlgorithm.HS256),
                    new JWTClaimsSet.Builder()
                            .claim("tokenType", type)
                            .issuer("app")
                            .expirationTime(Date.from(Instant.now().plusSeconds(seconds)))
                            .build());
            token.sign(new MACSigner(SECRET.getBytes(UTF_8)));
            return token.serialize();
        } catch (JOSEException fault) {
            throw new AssertionError(fault);
        }
    }

    private Reply call(String method, String target, String body) {
        Map<String, String> headers = Map.of("authorization", "Bearer " + token, "content-type", "application/json");
        return api.answer(new Request(method, target, headers, body.getBytes(UTF_8)));
    }

    private int put(String target, String body) {
        return call("PUT", target, body).status();
    }

    private String custom(String id) {
        byte[] user = call("GET", "/v1/app/users/" + id, "").body();
        return JsonMapper.shared().readTree(user).get("custom").toString();
    }

    @Test
    void aKeyStaysUntilANullDeletesIt() {
        put("/v1/app/users/u", "{\"name\":\"U\",\"custom\":{\"a\":\"1\",\"b\":\"2\"}}");
        put("/v1/app/users/u", "{\"custom\":{\"b\":null,\"c\":\"3\"}}");
        assertThat(custom("u")).isEqualTo("{\"a\":\"1\",\"c\":\"3\"}");
        put("/v1/app/users/u", "{\"custom\":null}");
        assertThat(custom("u")).isEqualTo("{}");
    }

    @Test
    void aBatchIsTakenAsAWholeOrNotAtAll() {
        Reply refused = call("PUT", "/v1/app/users", "{\"good\":{\"name\":\"G\"},\"bad\":{\"custom\":{\"n\":1}}}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(new String(refused.body(), UTF_8)).contains("\"bad\"").doesNotContain("\"good\"");
        assertThat(api.store().all()).isEmpty();
    }

    @Test
    void aBatchHasAHundredUsersAtMost() {
        assertThat(put("/v1/app/users", batch(101))).isEqualTo(400);
        assertThat(api.store().all()).isEmpty();
        assertThat(put("/v1/app/users", batch(100))).isEqualTo(200);
        assertThat(api.store().all()).hasSize(100);
    }

    private static String batch(int users) {
        return IntStream.range(0, users)
                .mapToObj(i -> "\"u" + i + "\":{\"name\":\"U\"}")
                .collect(Collectors.joining(",", "{", "}"));
    }

    @Test
    void whoeverHasNoRightTokenIsNotLetIn() {
        token = token("user", 60);
        assertThat(put("/v1/app/users/u", "{\"name\":\"U\"}")).isEqualTo(401);
        token = token("app", -60);
        assertThat(put("/v1/app/users/u", "{\"name\":\"U\"}")).isEqualTo(401);
        token = token("app", 60) + "x";
        assertThat(put("/v1/app/users/u", "{\"name\":\"U\"}")).isEqualTo(401);
    }

    @Test
    void moreRequestsThanTheLimitAreNotTaken() {
        api.admission().limit(2, 0);
        assertThat(put("/v1/app/users/u", "{\"name\":\"U\"}")).isEqualTo(200);
        assertThat(put("/v1/app/users/u", "{}")).isEqualTo(200);
        assertThat(put("/v1/app/users/u", "{}")).isEqualTo(429);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":null}",
                "{\"name\":\"U\",\"photoURL\":\"u\"}",
                "{\"name\":\"U\",\"email\":\"e\"}",
                "[]",
                "{"
            })
    void whatIsNotOfTheDocumentedTypesIsRefused(String body) {
        assertThat(put("/v1/app/users/u", body)).isEqualTo(400);
    }

    @Test
    void pagesFollowOneAnother() {
        put("/v1/app/users", batch(3));
        String second = new String(
                call("GET", "/v1/app/users?limit=1&startingAfter=u0", "").body(), UTF_8);
        assertThat(second).contains("\"u1\"").doesNotContain("\"u0\"").doesNotContain("\"u2\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/app/users/%zz", "/v1/app/users?limit=many"})
    void aTargetThatIsNoneIsABadRequest(String target) {
        assertThat(call("GET", target, "").status()).isEqualTo(400);
    }
}
