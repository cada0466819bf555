package dev.talkbind.samples.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.SignedJWT;
import dev.talkbind.samples.service.AgencyTest;
import dev.talkbind.samples.service.Browsing;
import dev.talkbind.samples.service.people.Landlord;
import dev.talkbind.samples.service.people.Landlords;
import dev.talkbind.samples.service.people.People;
import dev.talkbind.spring.Outbox;
import dev.talkbind.test.FakeTalkJs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who gets what. */
@AgencyTest
class MeTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Landlords landlords;

    @Autowired
    private FakeTalkJs talkJs;

    @Autowired
    private Outbox outbox;

    @Autowired
    private JdbcClient jdbc;

    private String mila;

    @BeforeEach
    void people() {
        jdbc.sql("delete from account").update();
        mila = account("mila");
        account("noor");
        accounts.addStaff("agent", "a");
    }

    private String account(String login) {
        Landlord landlord = landlords.save(People.landlord(login));
        String id = "landlord-" + landlord.getId();
        accounts.addPerson(login, "p", id);
        return id;
    }

    private Browsing as(String login, String password) {
        return new Browsing(port, login, password);
    }

    @Test
    void aTokenIsForWhoeverHasLoggedIn() throws Exception {
        SignedJWT token = SignedJWT.parse(
                as("mila", "p").get("/me/token?id=landlord-0&sub=noor").body());
        assertThat(token.verify(new MACVerifier(talkJs.secretKey()))).isTrue();
        assertThat(token.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.HS256);
        assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo(mila);
        assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo(talkJs.appId());
        assertThat(token.getJWTClaimsSet().getStringClaim("tokenType")).isEqualTo("user");
        assertThat(token.getJWTClaimsSet().getExpirationTime()).isNotNull();
    }

    @Test
    void whoWasErasedGetsNone() throws Exception {
        outbox.erase(mila);
        assertThat(as("mila", "p").get("/me/token").statusCode()).isEqualTo(404);
    }

    /** What TalkJS's own page on content security policies lists, and nothing that is unsafe. */
    @Test
    void aPageMayLoadWhatTalkJsNeeds() throws Exception {
        String policy = as("mila", "p")
                .get("/me")
                .headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow();
        assertThat(policy.split("; "))
                .contains(
                        "default-src 'none'",
                        "connect-src 'self' https://*.talkjs.com wss://*.talkjs.com",
                        "frame-src https://*.talkjs.com",
                        "media-src https://*.talkjs.com")
                .anyMatch(directive -> directive.matches("script-src 'nonce-[0-9a-f]{32}' https://\\*\\.talkjs\\.com"))
                .anyMatch(directive -> directive.matches("style-src 'nonce-[0-9a-f]{32}' https://\\*\\.talkjs\\.com"))
                .noneMatch(directive -> directive.contains("unsafe"));
    }

    @Test
    void nobodyElseGetsOne() throws Exception {
        assertThat(as("mila", "wrong").get("/me/token").statusCode()).isEqualTo(401);
        assertThat(as("nobody", "p").get("/me/token").statusCode()).isEqualTo(401);
        assertThat(as("agent", "a").get("/me/token").statusCode()).isEqualTo(403);
    }

    @Test
    void peopleChangeNothing() throws Exception {
        String path = "/landlords/" + mila.substring("landlord-".length());
        assertThat(as("mila", "p").get(path).statusCode()).isEqualTo(403);
        assertThat(as("mila", "p").send("DELETE", path, "").statusCode()).isEqualTo(403);
        assertThat(as("mila", "p").get("/actuator/talkjs").statusCode()).isEqualTo(403);
        assertThat(as("agent", "a").get(path).statusCode()).isEqualTo(200);
    }
}
