package dev.talkbind.samples.service.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.json.WebhookEvent;
import dev.talkbind.samples.service.AgencyTest;
import dev.talkbind.samples.service.TestClock;
import dev.talkbind.samples.service.outbox.Outbox;
import dev.talkbind.samples.service.people.Landlord;
import dev.talkbind.samples.service.people.Landlords;
import dev.talkbind.samples.service.people.People;
import dev.talkbind.samples.service.people.Plan;
import java.sql.Date;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What comes of events. */
@AgencyTest
@RecordApplicationEvents
class EventsTest {
    @Autowired
    private Inbox inbox;

    @Autowired
    private InboxWorker worker;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Landlords landlords;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private String id;

    @BeforeEach
    void oneLandlordWhoIsSent() {
        for (String table : List.of("inbox", "outbox", "enquiry")) {
            jdbc.sql("delete from " + table).update();
        }
        Landlord mila = landlords.save(People.landlord("Mila"));
        id = "landlord-" + mila.getId();
        jdbc.sql("update outbox set due = null").update();
    }

    private void arrive(String eventId, String type, String data) {
        String json = "{\"id\":\"%s\",\"type\":\"%s\",\"createdAt\":\"1\",\"data\":%s}".formatted(eventId, type, data);
        inbox.put(WebhookEvent.fromBytes(json.getBytes(UTF_8)), json.getBytes(UTF_8));
    }

    private void handleAll() {
        while (worker.handleNext()) {}
    }

    private String user(String name, String custom) {
        return """
                {"user":{"id":"%s","name":"%s","email":["mila@letting.example"],"phone":null,"photoUrl":null,"locale":"nl-NL",
                "role":"landlord","welcomeMessage":null,"createdAt":1,"pushTokens":{},"availabilityText":null,"custom":%s}}""".formatted(id, name, custom);
    }

    private Inbox.Row only() {
        return inbox.latest().get(0);
    }

    @Test
    void aUserIsATypedLandlord() {
        arrive("e1", "user.created", user("Mila", "{\"plan\":\"PRO\",\"flatsLet\":\"0\"}"));
        handleAll();
        assertThat(only().outcome()).isEqualTo("as in the database");
        assertThat(events.stream(PersonAtTalkJs.class)).singleElement().satisfies(seen -> {
            Landlord landlord = (Landlord) seen.person();
            assertThat(landlord.getFullName()).isEqualTo("Mila");
            assertThat(landlord.getPlan()).isEqualTo(Plan.PRO);
        });
        assertThat(outbox.counts().waiting()).isZero();
    }

    @Test
    void aUserThatIsNotAsInTheDatabaseIsSentAgainOnceAnHour() {
        arrive("e1", "user.updated", user("Mallory", "{\"plan\":\"PRO\",\"flatsLet\":\"0\"}"));
        handleAll();
        assertThat(only().outcome()).startsWith("not as in the database: ").doesNotContain("Mallory");
        assertThat(outbox.counts().waiting()).isEqualTo(1);
        jdbc.sql("update outbox set due = null").update();
        arrive("e2", "user.updated", user("Mallory", "{}"));
        handleAll();
        assertThat(outbox.counts().waiting()).isZero();
        clock.pass(Duration.ofHours(2));
        arrive("e3", "user.updated", user("Mallory", "{}"));
        handleAll();
        assertThat(outbox.counts().waiting()).isEqualTo(1);
    }

    @Test
    void customDataThatCannotBeReadIsReportedAndTheEventKept() {
        arrive("e1", "user.updated", user("Mila", "{\"plan\":\"PLATINUM\",\"flatsLet\":\"many\"}"));
        handleAll();
        assertThat(only().handled()).isTrue();
        assertThat(only().outcome())
                .contains("custom.plan: not one of FREE, PRO")
                .contains("custom.flatsLet: not a whole number")
                .doesNotContain("PLATINUM")
                .doesNotContain("many");
        assertThat(events.stream(PersonAtTalkJs.class)).isEmpty();
    }

    @Test
    void aUserThatIsNoneIsReportedAndTheEventKept() {
        arrive("e1", "user.updated", user("Mila", "{\"plan\":{\"name\":\"PRO\"}}"));
        handleAll();
        assertThat(only().handled()).isTrue();
        assertThat(only().outcome()).contains("$.data.user.custom.plan: not a text");
        assertThat(outbox.counts().waiting()).as("sent again").isEqualTo(1);
    }

    @Test
    void anEventWithoutAUserIsOfNoneOfOurs() {
        arrive("e1", "user.updated", "{}");
        handleAll();
        assertThat(only().outcome()).isEqualTo("none of our users");
    }

    @Test
    void anEventOfAnotherShapeIsReportedAndNotTriedAgain() {
        arrive("e1", "message.sent", "{\"sender\":[\"Mallory\"],\"message\":{\"id\":\"m\"}}");
        handleAll();
        assertThat(only().handled()).isTrue();
        assertThat(only().outcome()).contains("cannot be read: ").doesNotContain("Mallory");
    }

    /** TalkJS names no limits of these, and others may have written them. */
    @Test
    void longIdsAndFlatsAreNotedToo() {
        String text = "x".repeat(1_000);
        arrive(text, "message.sent", """
                {"sender":{"id":"%1$s"},"conversation":{"id":"c","custom":{"flat":"%1$s"}},"message":{"id":"m"}}""".formatted(text));
        handleAll();
        assertThat(only().eventId()).isEqualTo(text);
        assertThat(only().outcome()).isEqualTo("noted");
    }

    @Test
    void aMessageSaysWhichFlatAndWhen() {
        arrive("e1", "message.sent", """
                {"sender":{"id":"tenant-1","name":"Noor","custom":{"moving_in":"2026-12-01"}},
                "conversation":{"id":"c","custom":{"flat":"canal-12-b","rent":"1250.00"}},
                "message":{"id":"m","text":"Is it free?","custom":{}}}""");
        handleAll();
        assertThat(only().outcome()).isEqualTo("noted");
        assertThat(jdbc.sql("select sender, flat, moving_in from enquiry")
                        .query()
                        .singleRow())
                .containsAllEntriesOf(Map.of(
                        "sender",
                        "tenant-1",
                        "flat",
                        "canal-12-b",
                        "moving_in",
                        Date.valueOf(LocalDate.of(2026, 12, 1))));
    }

    @Test
    void aMessageOfTheSystemHasNoSender() {
        arrive("e1", "message.sent", "{\"sender\":null,\"conversation\":{\"custom\":{\"flat\":\"a\"}},\"message\":{}}");
        handleAll();
        assertThat(jdbc.sql("select sender from enquiry").query().singleColumn())
                .containsOnlyNulls();
        assertThat(only().outcome()).isEqualTo("noted");
    }

    @Test
    void aConversationThatCannotBeReadIsStillNoted() {
        arrive(
                "e1",
                "message.sent",
                "{\"sender\":null,\"conversation\":{\"custom\":{\"rent\":\"much\"}},\"message\":{}}");
        handleAll();
        assertThat(only().outcome())
                .startsWith("noted; cannot be read: ")
                .contains("custom.flat: absent, and required")
                .doesNotContain("much");
        assertThat(jdbc.sql("select count(*) from enquiry").query(Long.class).single())
                .isEqualTo(1);
    }

    @Test
    void anEventIsHandledOnce() {
        String data = "{\"sender\":null,\"conversation\":{\"custom\":{\"flat\":\"a\"}},\"message\":{}}";
        arrive("e1", "message.sent", data);
        handleAll();
        arrive("e1", "message.sent", data);
        handleAll();
        assertThat(jdbc.sql("select count(*) from enquiry").query(Long.class).single())
                .isEqualTo(1);
        assertThat(only().attempts()).isEqualTo(1);
    }

    @Test
    void anEventThatFailsComesAgainAndHoldsUpNobody() {
        jdbc.sql("insert into enquiry (event_id) values ('e1')").update(); // so that handling it fails
        arrive("e1", "message.sent", "{\"sender\":null}");
        arrive("e2", "user.archived", "{}");
        handleAll();
        assertThat(inbox.latest())
                .filteredOn(row -> row.eventId().equals("e1"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.handled()).isFalse();
                    assertThat(row.outcome()).startsWith("failed: ");
                });
        assertThat(inbox.latest()).filteredOn(Inbox.Row::handled).hasSize(1);
        jdbc.sql("delete from enquiry").update();
        clock.pass(Duration.ofSeconds(5));
        handleAll();
        assertThat(inbox.latest()).allMatch(Inbox.Row::handled);
    }
}
