package dev.talkbind.samples.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.samples.service.web.Accounts;
import dev.talkbind.test.FakeTalkJs;
import dev.talkbind.test.Fault;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log of a service that meets faults and mistakes, at every level: no secret is in it, and nothing personal. */
@AgencyTest
class PrivacyTest {
    private static final String CREDENTIALS =
            Base64.getEncoder().encodeToString("staff:CanaryPassword".getBytes(UTF_8));

    @Autowired
    private Accounts accounts;

    @Autowired
    private FakeTalkJs talkJs;

    @Autowired
    private Rig rig;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nobody() {
        jdbc.sql("delete from account where login <> 'agent'").update();
        List.of("talkbind_outbox", "talkbind_inbox")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        accounts.addStaff("staff", "CanaryPassword");
    }

    @AfterEach
    void noFaults() {
        talkJs.reset();
        jdbc.sql("alter table landlord alter column phone varchar(255)").update();
    }

    @Test
    void nothingPersonalIsLogged() throws Exception {
        try (LogLines log = new LogLines()) {
            String id = sentAndRefused();
            mistakes(id);
            webhooks("{\"id\":\"landlord-" + id + "\",\"name\":\"CanaryName\",\"custom\":{\"plan\":\"CanaryPlan\"}}");
            webhooks("{\"id\":\"landlord-" + id
                    + "\",\"name\":\"CanaryName\",\"custom\":{\"plan\":{\"CanaryPlan\":1}}}");
            ownPage(id);

            assertThat(String.join("", log.all()))
                    .contains("TalkJS refuses a user", "TalkJS accepts nothing")
                    .contains("TRACE org.springframework.web.");
            assertThat(log.all()).filteredOn(this::isPersonalOrSecret).isEmpty();
        }
    }

    private boolean isPersonalOrSecret(String line) {
        return line.toUpperCase(Locale.ROOT).contains("CANARY")
                || line.contains("eyJ")
                || line.contains(talkJs.secretKey())
                || line.contains(CREDENTIALS);
    }

    private String sentAndRefused() throws Exception {
        talkJs.script(Fault.RESET_AFTER);
        String created = agent().send("POST", "/landlords", """
                        {"fullName":"CanaryName","email":"canary@mail.example","phone":"CanaryPhone","plan":"PRO","flatsLet":1}""").body();
        rig.send();
        talkJs.refuse(user -> "CanaryReason");
        String id = created.replaceFirst(".*\"id\":(\\d+).*", "$1");
        String change = "{\"fullName\":\"CanaryOther\",\"plan\":\"FREE\",\"flatsLet\":1,\"version\":0}";
        assertThat(agent().send("PUT", "/landlords/" + id, change).statusCode()).isEqualTo(200);
        rig.send();
        assertThat(agent().get("/actuator/talkjs").body()).contains("CanaryReason");
        return id;
    }

    /** What the staff enters wrong, and what the database will not have. */
    private void mistakes(String id) throws Exception {
        for (String wrong : List.of(
                "{\"fullName\":\"CanaryName\",\"plan\":\"CanaryPlan\"}",
                "{\"fullName\":\"CanaryName",
                "{\"fullName\":\"CanaryName\",\"email\":\"CanaryMail\",\"plan\":\"PRO\"}",
                "{\"fullName\":\"" + "CanaryName".repeat(30) + "\",\"plan\":\"PRO\"}",
                "{\"fullName\":\"CanaryName\",\"plan\":\"PRO\",\"locale\":\"CanaryLocale\"}",
                "{\"fullName\":\"CanaryName\",\"plan\":\"PRO\",\"picture\":\"https://canary.example/" + "a".repeat(255)
                        + "\"}")) {
            assertThat(agent().send("PUT", "/landlords/" + id, wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
        jdbc.sql("alter table landlord alter column phone varchar(20)").update();
        String refused =
                "{\"fullName\":\"CanaryName\",\"phone\":\"Canary Phone 0123456789\",\"plan\":\"PRO\",\"flatsLet\":1}";
        assertThat(agent().send("POST", "/landlords", refused).statusCode()).isEqualTo(500);
    }

    private void ownPage(String id) throws Exception {
        String account = "{\"login\":\"m\",\"password\":\"CanaryPassword\",\"userId\":\"landlord-" + id + "\"}";
        assertThat(agent().send("POST", "/accounts", account).statusCode()).isEqualTo(201);
        assertThat(agent().send("POST", "/accounts", account).statusCode()).isEqualTo(409);
        Browsing person = rig.as("m", "CanaryPassword");
        assertThat(person.get("/me/token").body()).startsWith("eyJ");
        assertThat(person.get("/me").body()).contains("CanaryOther");
        assertThat(rig.as("m", "CanaryWrong").get("/me").statusCode()).isEqualTo(401);
    }

    private Browsing agent() {
        return rig.as("staff", "CanaryPassword");
    }

    private void webhooks(String user) {
        String event =
                "{\"id\":\"p%s\",\"type\":\"user.updated\",\"data\":{\"user\":%s}}".formatted(user.hashCode(), user);
        assertThat(rig.webhook(event)).isEqualTo(200);
    }
}
