package dev.talkbind.samples.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.SignedJWT;
import dev.talkbind.samples.service.AgencyTest;
import dev.talkbind.samples.service.Browsing;
import dev.talkbind.samples.service.Rig;
import dev.talkbind.samples.service.people.Landlord;
import dev.talkbind.samples.service.people.Landlords;
import dev.talkbind.samples.service.people.People;
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
        assertThat(token.verify(new MACVerifier(Rig.SECRET))).isTrue();
        assertThat(token.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.HS256);
        assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo(mila);
        assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo(Rig.APP);
        assertThat(token.getJWTClaimsSet().getStringClaim("tokenType")).isEqualTo("user");
        assertThat(token.getJWTClaimsSet().getExpirationTime()).isNotNull();
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
        assertThat(as("mila", "p").get("/outbox").statusCode()).isEqualTo(403);
        assertThat(as("agent", "a").get(path).statusCode()).isEqualTo(200);
    }
}
