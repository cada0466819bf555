package dev.talkbind.samples.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.SignedJWT;
import dev.talkbind.samples.service.AgencyTest;
import dev.talkbind.samples.service.Rig;
import dev.talkbind.samples.service.people.Landlord;
import dev.talkbind.samples.service.people.Landlords;
import dev.talkbind.samples.service.people.People;
import dev.talkbind.spring.ChatPagePolicy;
import dev.talkbind.spring.Outbox;
import dev.talkbind.test.FakeTalkJs;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who gets what. */
@AgencyTest
class MeTest {
    @Autowired
    private Rig rig;

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
        jdbc.sql("delete from account where user_id is not null").update();
        mila = account("mila");
        account("noor");
    }

    private String account(String login) {
        Landlord landlord = landlords.save(People.landlord(login));
        String id = "landlord-" + landlord.getId();
        accounts.addPerson(login, "p", id);
        return id;
    }

    @Test
    void aTokenIsForWhoeverHasLoggedIn() throws Exception {
        SignedJWT token = SignedJWT.parse(
                rig.as("mila", "p").get("/me/token?id=landlord-0&sub=noor").body());
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
        assertThat(rig.as("mila", "p").get("/me/token").statusCode()).isEqualTo(404);
    }

    @Test
    void aPageMayLoadWhatTalkJsNeedsAndItsOwnScripts() throws Exception {
        HttpResponse<String> page = rig.as("mila", "p").get("/me");
        String nonce = page.body().replaceFirst("(?s).*<script nonce=\"([0-9a-f]{32})\".*", "$1");
        assertThat(page.headers().firstValue("Content-Security-Policy")).hasValue(ChatPagePolicy.of(nonce));
    }

    @Test
    void nobodyElseGetsOne() throws Exception {
        assertThat(rig.as("mila", "wrong").get("/me/token").statusCode()).isEqualTo(401);
        assertThat(rig.as("nobody", "p").get("/me/token").statusCode()).isEqualTo(401);
        assertThat(rig.agent().get("/me/token").statusCode()).isEqualTo(403);
    }

    @Test
    void peopleChangeNothing() throws Exception {
        String path = "/landlords/" + mila.substring("landlord-".length());
        assertThat(rig.as("mila", "p").get(path).statusCode()).isEqualTo(403);
        assertThat(rig.as("mila", "p").send("DELETE", path, "").statusCode()).isEqualTo(403);
        assertThat(rig.as("mila", "p").get("/actuator/talkjs").statusCode()).isEqualTo(403);
        assertThat(rig.agent().get(path).statusCode()).isEqualTo(200);
    }
}
