package dev.talkbind.spring.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import dev.talkbind.runtime.User;
import dev.talkbind.spring.Inbox;
import dev.talkbind.spring.Outbox;
import dev.talkbind.spring.TalkJsSync;
import dev.talkbind.spring.actuate.TalkJsHealth;
import dev.talkbind.spring.app.Databases;
import dev.talkbind.spring.app.Heard;
import dev.talkbind.spring.app.LogLines;
import dev.talkbind.spring.app.Waits;
import dev.talkbind.test.FakeTalkJs;
import dev.talkbind.test.Fault;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedRuntimeException;
import org.springframework.transaction.support.TransactionTemplate;

/** The database is gone for a while: afterwards the loops go on by themselves, and nothing is lost. */
@Tag("thorough")
@Timeout(value = 5, unit = TimeUnit.MINUTES) // or it would wait for ever
class DatabaseGoneTest {
    private static final int TURNS_WITHOUT_A_DATABASE = 2;

    private FakeTalkJs talkJs;
    private Relay relay;
    private ConfigurableApplicationContext service;

    @BeforeEach
    void start() {
        Databases.emptyPostgres();
        talkJs = LiveService.talkJs();
        relay = new Relay(Databases.postgresPort());
        List<String> arguments = LiveService.arguments(
                talkJs,
                "spring.datasource.url=jdbc:postgresql://localhost:" + relay.port() + "/postgres",
                "spring.datasource.username=postgres",
                "spring.datasource.password=",
                "spring.datasource.hikari.connection-timeout=2000",
                "spring.datasource.hikari.validation-timeout=250",
                "talkbind.outbox.initialize-schema=always");
        service = LiveService.start(arguments);
    }

    @AfterEach
    void stop() {
        service.close();
        relay.close();
        talkJs.close();
    }

    private void put(String name) {
        User user = User.builder("7").name(name).build();
        service.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> service.getBean(TalkJsSync.class).put(user));
    }

    /** The sender may be so fast that the connection breaks before this transaction has ended here; it is committed. */
    private void putAndLoseTheAnswer(String name, AtomicBoolean isGone) {
        try {
            put(name);
        } catch (NestedRuntimeException lost) {
            assertThat(isGone).as("committed, as the sender has it").isTrue();
        }
    }

    /** The pool looks for the database from time to time, and not at once. */
    private void putWhenItIsBack(String name) {
        while (true) {
            try {
                put(name);
                return;
            } catch (NestedRuntimeException notYet) {
                // and so once more
            }
        }
    }

    private void awaitName(String name) {
        Waits.until(() -> talkJs.user("7").map(user -> name.equals(user.name())).orElse(false));
    }

    private int postEvent() {
        URI target = URI.create("http://localhost:" + service.getEnvironment().getRequiredProperty("local.server.port")
                + "/webhooks/talkjs");
        return talkJs.post(target, "{\"id\":\"e1\",\"type\":\"odd\",\"data\":{}}".getBytes(UTF_8));
    }

    private Status health() {
        return service.getBean(TalkJsHealth.class).health().getStatus();
    }

    @Test
    void theLoopsGoOnByThemselves() throws Exception {
        put("Mila");
        awaitName("Mila");
        relay.cut();
        assertThatThrownBy(() -> put("never committed")).isInstanceOf(NestedRuntimeException.class);
        assertThat(postEvent()).as("so that TalkJS sends it again").isEqualTo(500);
        assertThat(health()).isEqualTo(Status.DOWN);
        TimeUnit.SECONDS.sleep(TURNS_WITHOUT_A_DATABASE);
        relay.mend();
        putWhenItIsBack("Mila, back");
        awaitName("Mila, back");
        assertThat(postEvent()).isEqualTo(200);
        Waits.until(() -> service.getBean(Inbox.class).counts().waiting() == 0);
        assertThat(service.getBean(Heard.class).told()).containsExactly("odd");
        assertThat(health()).isEqualTo(Status.UP);
    }

    @Test
    void whatWasBeingSentIsSentAgainWholeWhenItsLeaseIsOver() throws Exception {
        AtomicBoolean isGone = new AtomicBoolean();
        talkJs.script(() -> {
            talkJs.script();
            isGone.set(true);
            relay.cut();
            return Fault.NONE;
        });
        try (LogLines log = new LogLines(Level.INFO)) {
            putAndLoseTheAnswer("Mila", isGone);
            awaitName("Mila");
            // it has not written down that TalkJS has it
            Waits.until(() -> log.all().stream().anyMatch(line -> line.contains("talkjs-sender failed")));
        }
        talkJs.browserUpdates(
                "7",
                User.builder("7").name("Mila, as a late request would have it").build());
        relay.mend();
        awaitName("Mila");
        Waits.until(() -> service.getBean(Outbox.class).counts().waiting() == 0);
        assertThat(talkJs.counts().times("7")).isGreaterThan(1);
    }
}
