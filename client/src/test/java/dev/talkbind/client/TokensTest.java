package dev.talkbind.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TokensTest {
    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");

    private final Tokens tokens = TalkJs.builder(StubTalkJs.APP, StubTalkJs.SECRET)
            .clock(Clock.fixed(NOW, ZoneOffset.UTC))
            .build()
            .tokens();

    @Test
    void aTokenSaysWhoSitsAtTheBrowser() throws Exception {
        SignedJWT token = SignedJWT.parse(tokens.forUser("a\"7é", Duration.ofMinutes(30)));
        assertThat(token.verify(new MACVerifier(StubTalkJs.SECRET))).isTrue();
        assertThat(token.getHeader().getAlgorithm().getName()).isEqualTo("HS256");
        assertThat(token.getJWTClaimsSet().getClaims())
                .containsOnlyKeys("tokenType", "iss", "sub", "exp")
                .containsEntry("tokenType", "user")
                .containsEntry("iss", StubTalkJs.APP)
                .containsEntry("sub", "a\"7é");
        assertThat(token.getJWTClaimsSet().getExpirationTime().toInstant()).isEqualTo(NOW.plusSeconds(1_800));
    }

    @Test
    void aTokenForNobodyOrForNoTimeIsRefused() {
        assertThatThrownBy(() -> tokens.forUser(" ", Duration.ofMinutes(30)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tokens.forUser("7", Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tokens.forUser("7", Duration.ofMinutes(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
