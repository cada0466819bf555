package dev.talkbind.samples.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.samples.service.inbox.InboxWorker;
import dev.talkbind.samples.service.outbox.Sender;
import dev.talkbind.samples.service.web.Accounts;
import dev.talkbind.test.FakeTalkJs;
import dev.talkbind.test.Fault;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log of a service that meets every fault and mistake, at every level: no secret is in it, and nothing personal. */
@AgencyTest
class PrivacyTest {
    private static final String CREDENTIALS =
            Base64.getEncoder().encodeToString("agent:CanaryPassword".getBytes(UTF_8));

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Sender sender;

    @Autowired
    private InboxWorker worker;

    @Autowired
    private FakeTalkJs talkJs;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nobody() {
        List.of("account", "outbox", "inbox")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        accounts.addStaff("agent", "CanaryPassword");
    }

    @AfterEach
    void noFaults() {
        talkJs.script();
        talkJs.refuse(id -> null);
    }

    @Test
    void nothingPersonalIsLogged() throws Exception {
        try (LogLines log = new LogLines()) {
            String id = faults();
            mistakes(id);
            webhook("{\"id\":\"landlord-" + id + "\",\"name\":\"CanaryName\",\"custom\":{\"plan\":\"CanaryPlan\"}}");
            webhook("{\"id\":\"landlord-" + id
                    + "\",\"name\":\"CanaryName\",\"custom\":{\"plan\":{\"CanaryPlan\":1}}}");
            ownPage(id);

            assertThat(String.join("", log.all()))
                    .contains("TalkJS refuses user landlord-" + id, "SILENT", "FAILED", "LIMITED")
                    .contains("RequestResponseBodyMethodProcessor Read");
            assertThat(log.all()).filteredOn(PrivacyTest::isPersonalOrSecret).isEmpty();
        }
    }

    private static boolean isPersonalOrSecret(String line) {
        return line.toUpperCase(Locale.ROOT).contains("CANARY")
                || line.contains("eyJ")
                || line.contains(Rig.SECRET)
                || line.contains(CREDENTIALS);
    }

    /** A landlord on the way to TalkJS, who meets every fault. */
    private String faults() throws Exception {
        Browsing agent = agent();
        String created = agent.send("POST", "/landlords", """
                        {"fullName":"CanaryName","email":"canary@mail.example","phone":"CanaryPhone","plan":"PRO","flatsLet":1}""").body();
        String id = created.replaceFirst(".*\"id\":(\\d+).*", "$1");
        Iterator<Fault> faults = List.of(Fault.values()).iterator();
        talkJs.script(() -> faults.hasNext() ? faults.next() : Fault.NONE);
        while (faults.hasNext()) {
            change(
                    id,
                    "\"fullName\":\"CanaryName\",\"email\":\"canary" + clock.millis()
                            + "@mail.example\",\"plan\":\"PRO\"");
            send();
        }
        talkJs.refuse(user -> "CanaryReason");
        change(id, "\"fullName\":\"CanaryOther\",\"plan\":\"FREE\"");
        send();
        assertThat(agent.get("/outbox").body()).contains("CanaryReason");
        return id;
    }

    private void change(String id, String fields) throws Exception {
        String version = agent().get("/landlords/" + id).body().replaceFirst(".*\"version\":(\\d+).*", "$1");
        String body = "{" + fields + ",\"flatsLet\":1,\"version\":" + version + "}";
        assertThat(agent().send("PUT", "/landlords/" + id, body).statusCode()).isEqualTo(200);
    }

    /** What the staff enters wrong, and what the database will not have. */
    private void mistakes(String id) throws Exception {
        Browsing agent = agent();
        for (String wrong : List.of(
                "{\"fullName\":\"CanaryName\",\"plan\":\"CanaryPlan\"}",
                "{\"fullName\":\"CanaryName",
                "{\"fullName\":\"CanaryName\",\"email\":\"CanaryMail\",\"plan\":\"PRO\"}",
                "{\"fullName\":\"" + "CanaryName".repeat(30) + "\",\"plan\":\"PRO\"}",
                "{\"fullName\":\"CanaryName\",\"plan\":\"PRO\",\"locale\":\"CanaryLocale\"}",
                "{\"fullName\":\"CanaryName\",\"plan\":\"PRO\",\"picture\":\"https://canary.example/" + "a".repeat(255)
                        + "\"}")) {
            assertThat(agent.send("PUT", "/landlords/" + id, wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
        jdbc.sql("alter table landlord alter column phone varchar(20)").update();
        String refused =
                "{\"fullName\":\"CanaryName\",\"phone\":\"Canary Phone 0123456789\",\"plan\":\"PRO\",\"flatsLet\":1}";
        assertThat(agent.send("POST", "/landlords", refused).statusCode()).isEqualTo(500);
        jdbc.sql("alter table landlord alter column phone varchar(255)").update();
    }

    private void ownPage(String id) throws Exception {
        accounts.addPerson("m", "CanaryPassword", "landlord-" + id);
        Browsing person = new Browsing(port, "m", "CanaryPassword");
        assertThat(person.get("/me/token").body()).startsWith("eyJ");
        assertThat(person.get("/me").body()).contains("CanaryOther");
        assertThat(new Browsing(port, "m", "CanaryWrong").get("/me").statusCode())
                .isEqualTo(401);
    }

    private Browsing agent() {
        return new Browsing(port, "agent", "CanaryPassword");
    }

    private void send() {
        for (int i = 0; i < 3; i++) {
            sender.send();
            clock.pass(sender.untilDue(Duration.ofMinutes(2)));
        }
    }

    private void webhook(String user) {
        String event =
                "{\"id\":\"p%s\",\"type\":\"user.updated\",\"data\":{\"user\":%s}}".formatted(user.hashCode(), user);
        URI address = URI.create("http://localhost:" + port + "/webhooks/talkjs");
        assertThat(talkJs.post(address, event.getBytes(UTF_8))).isEqualTo(200);
        assertThat(worker.handleNext()).isTrue();
    }
}
