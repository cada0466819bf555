package dev.talkbind.spring.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.runtime.User;
import dev.talkbind.spring.Inbox;
import dev.talkbind.spring.Outbox;
import dev.talkbind.spring.TalkJsSync;
import dev.talkbind.spring.app.Heard;
import dev.talkbind.spring.app.TestApp;
import dev.talkbind.spring.app.TestClock;
import dev.talkbind.spring.outbox.Sender;
import dev.talkbind.test.FakeTalkJs;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Events on their way from TalkJS to the service's methods. The clock moves when a test says so. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InboxTest {
    private final TestClock clock = new TestClock();
    private final FakeTalkJs talkJs = TestApp.talkJs(clock);
    private ConfigurableApplicationContext context;

    private Inbox inbox;
    private InboxWorker worker;
    private Heard heard;
    private JdbcClient jdbc;

    /** The settings of the database. */
    protected String[] database() {
        return new String[0];
    }

    @BeforeAll
    void start() {
        List<String> settings = new ArrayList<>(List.of(database()));
        settings.add(TestApp.WEB);
        context = TestApp.start(talkJs, clock, settings.toArray(new String[0]));
    }

    @AfterAll
    void stop() {
        context.close();
        talkJs.close();
    }

    @BeforeEach
    void nothingIsLeft() {
        inbox = context.getBean(Inbox.class);
        worker = context.getBean(InboxWorker.class);
        heard = context.getBean(Heard.class);
        jdbc = context.getBean(JdbcClient.class);
        jdbc.sql("delete from talkbind_inbox").update();
        jdbc.sql("delete from talkbind_outbox").update();
        talkJs.reset();
        heard.told().clear();
        heard.fail(null);
    }

    private URI address() {
        String port = context.getEnvironment().getProperty("local.server.port");
        return URI.create("http://localhost:" + port + "/webhooks/talkjs");
    }

    private int post(String body) {
        return talkJs.post(address(), body.getBytes(UTF_8));
    }

    private void arrive(String body) {
        assertThat(post(body)).isEqualTo(200);
    }

    private String updated(String eventId, String userId, String name) {
        return "{\"id\":\"" + eventId + "\",\"type\":\"user.updated\",\"createdAt\":" + clock.millis()
                + ",\"data\":{\"user\":{\"id\":\"" + userId + "\",\"name\":\"" + name
                + "\",\"role\":\"landlord\",\"email\":[\"m@x.example\"],\"custom\":{}}}}";
    }

    private static String odd(String eventId) {
        return "{\"id\":\"" + eventId + "\",\"type\":\"odd\",\"data\":{}}";
    }

    private void handleAll() {
        while (worker.handleNext()) {
            clock.pass(Duration.ofMillis(1));
        }
    }

    private String outcome(String eventId) {
        return jdbc.sql("select outcome from talkbind_inbox where event_id = ?")
                .param(eventId)
                .query(String.class)
                .single();
    }

    private void put(String id, String name) {
        User user = User.builder(id)
                .name(name)
                .role("landlord")
                .email("m@x.example")
                .build();
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> context.getBean(TalkJsSync.class).put(user));
        context.getBean(Sender.class).send();
        clock.pass(Duration.ofSeconds(1));
    }

    @Test
    void anEventThatComesTwiceIsHandledOnce() {
        String event = updated("e1", "landlord-7", "Mila");
        assertThat(post(event)).isEqualTo(200);
        assertThat(post(event)).isEqualTo(200);
        handleAll();
        assertThat(post(event)).isEqualTo(200);
        handleAll();
        assertThat(heard.told()).containsExactly("Mila by e1");
        assertThat(inbox.find("e1")).as("its body is gone").isEmpty();
    }

    @Test
    void aMethodIsCalledForItsOwnTypesAndUsersAlone() {
        arrive(updated("e1", "tenant-7", "Mila"));
        arrive("{\"id\":\"e2\",\"type\":\"message.sent\",\"data\":{\"sender\":{\"id\":\"7\",\"name\":\"Noor\"}}}");
        arrive("{\"id\":\"e3\",\"type\":\"message.sent\",\"data\":{\"sender\":null}}");
        arrive("{\"id\":\"e4\",\"type\":\"never.heard.of\",\"data\":{}}");
        handleAll();
        assertThat(heard.told()).containsExactly("message of Noor");
        assertThat(outcome("e1")).contains("Heard.landlord is not called").doesNotContain("Mila");
        assertThat(outcome("e3")).contains("not called");
        assertThat(outcome("e4")).isEqualTo("of no interest");
    }

    @Test
    void whatIsNoEventIsNotKept() {
        assertThat(post("{\"no\":\"event\"}")).isEqualTo(400);
        assertThat(post(odd("a\\u0000"))).isEqualTo(400);
        assertThat(post(odd("a".repeat(256)))).isEqualTo(400);
        assertThat(post(odd(" ".repeat(1 << 20)))).isEqualTo(413);
        assertThat(events()).isZero();
    }

    private long events() {
        return jdbc.sql("select count(*) from talkbind_inbox").query(Long.class).single();
    }

    @Test
    void whatIsNotSignedIsNotKeptAndIsAProblemOfRfc9457() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address())
                .header("X-TalkJS-Signature", "00")
                .header("X-TalkJS-Timestamp", "1")
                .POST(BodyPublishers.ofString(odd("e1")))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(events()).isZero();
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).isEqualTo("{\"title\":\"Unauthorized\",\"status\":401}");
    }

    @Test
    void whatAMethodReturnsIsKeptWithTheEventUpToABound() {
        arrive("{\"id\":\"e1\",\"type\":\"said\",\"data\":{\"message\":{\"id\":\"m1\"}}}");
        clock.pass(Duration.ofSeconds(1));
        arrive("{\"id\":\"e2\",\"type\":\"said\",\"data\":{\"message\":{\"id\":\"message-2\"}}}");
        clock.pass(Duration.ofSeconds(1));
        handleAll();
        arrive(odd("e3"));
        assertThat(inbox.latest()).extracting(Inbox.Event::eventId).containsExactly("e3", "e2", "e1");
        assertThat(inbox.latest().get(0)).isEqualTo(new Inbox.Event("e3", "odd", true, 0, null));
        assertThat(inbox.latest().get(1).outcome()).hasSize(4_000);
        assertThat(inbox.latest().get(2).outcome())
                .startsWith("Heard.said: heard m1 x")
                .hasSizeLessThan(2_100);
    }

    @Test
    void whatAMethodCannotReadIsSaidWithoutItsValue() {
        arrive("{\"id\":\"e1\",\"type\":\"said\",\"data\":{\"message\":{\"id\":[\"Mila\"]}}}");
        worker.handleNext();
        assertThat(outcome("e1"))
                .startsWith("failed: dev.talkbind.runtime.ReadException: ")
                .contains("data.message.id")
                .doesNotContain("Mila");
    }

    @Test
    void aPoisonEventEndsAfterTenTriesAndCanBeTriedAgain() {
        heard.fail(new IllegalStateException("with a value"));
        arrive(odd("e1"));
        int turns = 0;
        for (; inbox.counts().waiting() > 0; turns++) {
            worker.handleNext();
            clock.pass(Duration.ofHours(1));
        }
        assertThat(heard.told()).hasSize(10);
        assertThat(turns).isEqualTo(10);
        assertThat(inbox.dead())
                .containsExactly(new Inbox.DeadLetter("e1", "odd", 10, "failed: java.lang.IllegalStateException"));
        assertThat(inbox.find("e1")).isPresent();
        heard.fail(null);
        assertThat(inbox.retry(List.of("e1", "e2"))).isEqualTo(1);
        handleAll();
        assertThat(inbox.counts()).isEqualTo(new Inbox.Counts(0, 0));
    }

    @Test
    void anEventThatFailsWaitsAndLetsOthersPass() {
        heard.fail(new IllegalStateException());
        arrive(odd("e1"));
        worker.handleNext();
        assertThat(worker.handleNext()).as("it is not due").isFalse();
        arrive(updated("e2", "landlord-7", "Mila"));
        handleAll();
        assertThat(heard.told()).contains("Mila by e2");
    }

    @Test
    void anErrorCountsAsATryAndGetsToTheLoop() {
        heard.fail(new StackOverflowError());
        arrive(odd("e1"));
        assertThatThrownBy(worker::handleNext).isInstanceOf(StackOverflowError.class);
        assertThat(outcome("e1")).isEqualTo("failed: java.lang.StackOverflowError");
        assertThat(inbox.counts().waiting()).isEqualTo(1);
    }

    @Test
    void anEventThatEndsTheProcessEndsAsADeadLetterToo() {
        InboxRows rows = context.getBean(InboxRows.class);
        TransactionTemplate transaction = context.getBean(TransactionTemplate.class);
        arrive(odd("e1"));
        for (int i = 0; i < 10; i++) {
            boolean isTaken = transaction.execute(status -> rows.next().isPresent());
            assertThat(isTaken).isTrue();
            clock.pass(Duration.ofHours(1));
        }
        handleAll();
        assertThat(heard.told()).isEmpty();
        assertThat(inbox.dead()).extracting(Inbox.DeadLetter::outcome).containsExactly("ended the process");
    }

    @Test
    void whatSomebodyElseChangesAtTalkJsIsPutRight() {
        put("landlord-7", "Mila");
        clock.pass(Duration.ofHours(2));
        talkJs.browserUpdates(
                "landlord-7", User.builder("landlord-7").name("Somebody").build());
        arrive(updated("e1", "landlord-7", "Somebody"));
        handleAll();
        context.getBean(Sender.class).send();
        assertThat(talkJs.user("landlord-7").orElseThrow().name()).isEqualTo("Mila");
        assertThat(outcome("e1")).startsWith("changed by somebody else, and put right");
    }

    @Test
    void aUserThatCannotEvenBeReadIsPutRight() {
        put("landlord-7", "Mila");
        clock.pass(Duration.ofHours(2));
        arrive("{\"id\":\"e1\",\"type\":\"user.updated\",\"data\":{\"user\":{\"id\":\"landlord-7\",\"name\":\"Mila\","
                + "\"custom\":{\"plan\":{\"name\":\"PRO\"}}}}}");
        handleAll();
        assertThat(outcome("e1"))
                .startsWith("put right: ")
                .contains("custom.plan")
                .doesNotContain("PRO");
        assertThat(context.getBean(Outbox.class).counts().waiting()).isEqualTo(1);
    }

    @Test
    void ourOwnChangesAndOlderOnesAreLeftAlone() {
        put("landlord-7", "Mila");
        String old = updated("e1", "landlord-7", "Before Mila");
        clock.pass(Duration.ofMinutes(1));
        put("landlord-7", "Mila the second");
        arrive(old);
        arrive(updated("e2", "landlord-7", "Mila the second"));
        handleAll();
        assertThat(outcome("e1")).startsWith("older than what was sent since");
        assertThat(outcome("e2")).startsWith("as it should be");
        assertThat(context.getBean(Outbox.class).counts().waiting()).isZero();
    }

    @Test
    void whoIsErasedIsGoneFromEventsAndNotBroughtBack() {
        put("landlord-7", "Mila");
        heard.fail(new IllegalStateException());
        String mila = "\"data\":{\"sender\":{\"id\":\"landlord-7\",\"name\":\"Mila\"}}}";
        arrive("{\"id\":\"e1\",\"type\":\"odd\"," + mila);
        arrive("{\"id\":\"e2\",\"type\":\"odd\",\"data\":{\"conversation\":{\"participants\":{\"landlord-7\":{}}}}}");
        arrive("{\"id\":\"e3\",\"type\":\"odd\",\"data\":{\"sender\":{\"id\":\"landlord-77\",\"name\":\"Noor\"}}}");
        worker.handleNext();
        context.getBean(Outbox.class).erase("landlord-7");
        context.getBean(Sender.class).send();
        assertThat(inbox.find("e1")).isEmpty();
        assertThat(inbox.find("e2")).isEmpty();
        assertThat(inbox.find("e3")).isPresent();
        assertThat(jdbc.sql("select * from talkbind_inbox").query().listOfRows().toString())
                .doesNotContain("Mila");
        clock.pass(Duration.ofHours(2));
        talkJs.browserUpdates(
                "landlord-7", User.builder("landlord-7").name("Mila").build());
        arrive(updated("e4", "landlord-7", "Mila"));
        handleAll();
        context.getBean(Sender.class).send();
        assertThat(talkJs.user("landlord-7").orElseThrow().name()).isEqualTo("[DELETED]");
    }

    @Test
    void anIdThatCannotBeStoredIsKnownToNobody() {
        assertThat(inbox.find("e\0")).isEmpty();
        assertThat(inbox.retry(List.of("e\0"))).isZero();
        arrive("{\"id\":\"e1\",\"type\":\"user.updated\",\"data\":{\"user\":{\"id\":\"7\\u0000\",\"name\":\"Mila\"}}}");
        handleAll();
        assertThat(inbox.counts()).isEqualTo(new Inbox.Counts(0, 0));
    }

    @Test
    void aClockThatGoesBackHoldsUpNoEventForLong() {
        clock.pass(Duration.ofDays(400));
        arrive(odd("e1"));
        clock.pass(Duration.ofDays(-400));
        assertThat(worker.handleNext()).isFalse();
        worker.turn(Duration.ZERO);
        assertThat(heard.told()).containsExactly("odd");
    }

    @Test
    void eventsAreForgottenWhenTheirTimeIsOver() {
        arrive(odd("e1"));
        handleAll();
        clock.pass(Duration.ofDays(29));
        worker.turn(Duration.ZERO);
        assertThat(outcome("e1")).isEqualTo("Heard.odd");
        clock.pass(Duration.ofDays(2));
        worker.turn(Duration.ZERO);
        assertThat(events()).isZero();
    }
}
