package dev.talkbind.samples.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.samples.service.inbox.InboxWorker;
import dev.talkbind.samples.service.outbox.Sender;
import dev.talkbind.samples.service.web.Accounts;
import dev.talkbind.samples.talkjs.FakeTalkJs;
import dev.talkbind.samples.talkjs.Fault;
import java.net.URI;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log of a service that meets every fault, at DEBUG: no secret is in it, and nothing personal. */
@AgencyTest
@ExtendWith(OutputCaptureExtension.class)
class PrivacyTest {
    private static final List<String> LOGGERS =
            List.of("dev.talkbind", "org.springframework.web", "org.springframework.security", "org.hibernate.SQL");
    private static final String CANARY = "Canary";

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

    private final LoggingSystem logging = LoggingSystem.get(PrivacyTest.class.getClassLoader());

    @BeforeEach
    void talkative() {
        LOGGERS.forEach(logger -> logging.setLogLevel(logger, LogLevel.DEBUG));
        List.of("account", "outbox", "inbox")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        accounts.addStaff("agent", "a");
    }

    @AfterEach
    void quiet() {
        LOGGERS.forEach(logger -> logging.setLogLevel(logger, null));
        talkJs.faults(() -> Fault.NONE);
        talkJs.refuse(id -> null);
    }

    @Test
    void nothingPersonalIsLogged(CapturedOutput output) throws Exception {
        Browsing agent = new Browsing(port, "agent", "a");
        String created = agent.send("POST", "/landlords", """
                        {"fullName":"CanaryName","email":"CanaryMail","phone":"CanaryPhone","plan":"PRO","flatsLet":1}""").body();
        String id = created.replaceFirst(".*\"id\":(\\d+).*", "$1");
        Iterator<Fault> faults = List.of(Fault.values()).iterator();
        talkJs.faults(() -> faults.hasNext() ? faults.next() : Fault.NONE);
        while (faults.hasNext()) {
            agent.send("PUT", "/landlords/" + id, """
                    {"fullName":"CanaryName","email":"CanaryMail%s","plan":"PRO","flatsLet":1}""".formatted(clock.millis()));
            send();
        }
        talkJs.refuse(user -> "CanaryReason");
        agent.send("PUT", "/landlords/" + id, "{\"fullName\":\"CanaryOther\",\"plan\":\"FREE\",\"flatsLet\":1}");
        send();
        webhook("{\"id\":\"landlord-" + id + "\",\"name\":\"CanaryName\",\"custom\":{\"plan\":\"CanaryPlan\"}}");
        webhook("{\"id\":\"landlord-" + id + "\",\"name\":\"CanaryName\",\"custom\":{\"plan\":{\"CanaryPlan\":1}}}");
        accounts.addPerson("m", "CanaryPassword", "landlord-" + id);
        assertThat(new Browsing(port, "m", "CanaryPassword").get("/me/token").body())
                .startsWith("eyJ");
        assertThat(new Browsing(port, "m", "CanaryPassword").get("/me").body()).contains("CanaryOther");

        assertThat(output.toString())
                .contains("TalkJS refuses user landlord-" + id, "SILENT", "FAILED", "LIMITED")
                .doesNotContain("eyJ", Rig.SECRET)
                .doesNotContain(CANARY)
                .doesNotContain(CANARY.toUpperCase(Locale.ROOT));
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
