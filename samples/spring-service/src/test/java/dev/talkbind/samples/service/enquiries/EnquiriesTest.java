package dev.talkbind.samples.service.enquiries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.samples.service.AgencyTest;
import dev.talkbind.samples.service.Rig;
import dev.talkbind.spring.Inbox;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What comes of messages. */
@AgencyTest
class EnquiriesTest {
    @Autowired
    private Rig rig;

    @Autowired
    private Inbox inbox;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nothingIsThere() {
        List.of("talkbind_inbox", "enquiry")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    /** Gives what came of it. */
    private String sent(String data) {
        String event = "{\"id\":\"e1\",\"type\":\"message.sent\",\"createdAt\":1,\"data\":" + data + "}";
        assertThat(rig.webhook(event)).isEqualTo(200);
        return inbox.latest().get(0).outcome();
    }

    private Map<String, Object> enquiry() {
        return jdbc.sql("select sender, flat, moving_in from enquiry").query().singleRow();
    }

    @Test
    void aMessageSaysWhichFlatAndWhen() {
        String outcome = sent("""
                {"sender":{"id":"tenant-1","name":"Noor","custom":{"moving_in":"2026-12-01"}},
                "conversation":{"id":"c","custom":{"flat":"canal-12-b","rent":"1250.00"}},
                "message":{"id":"m","text":"Is it free?","custom":{}}}""");
        assertThat(outcome).isEqualTo("Enquiries.note: noted");
        Map<String, Object> expected = Map.of(
                "sender", "tenant-1", "flat", "canal-12-b", "moving_in", Date.valueOf(LocalDate.of(2026, 12, 1)));
        assertThat(enquiry()).containsAllEntriesOf(expected);
    }

    @Test
    void aMessageOfTheSystemHasNoSender() {
        String outcome = sent("{\"sender\":null,\"conversation\":{\"custom\":{\"flat\":\"a\"}},\"message\":{}}");
        assertThat(outcome).isEqualTo("Enquiries.note: noted");
        assertThat(enquiry()).containsEntry("sender", null).containsEntry("flat", "a");
    }

    @Test
    void aFlatThatCannotBeReadIsToldWithoutItsValueAndCostsNothingElse() {
        String outcome = sent(
                "{\"sender\":{\"id\":\"tenant-1\"},\"conversation\":{\"custom\":{\"rent\":\"much\"}},\"message\":{}}");
        assertThat(outcome)
                .startsWith("Enquiries.note: noted; cannot be read: ")
                .contains("custom.flat: absent, but required")
                .doesNotContain("much");
        assertThat(enquiry()).containsEntry("sender", "tenant-1").containsEntry("flat", null);
    }

    @Test
    void anEventOfAnotherShapeIsToldAndNotTriedAgain() {
        String outcome = sent("{\"sender\":[\"Mallory\"],\"message\":{\"id\":\"m\"}}");
        assertThat(outcome).contains("cannot be read: ").doesNotContain("Mallory");
        assertThat(inbox.counts().waiting()).isZero();
    }

    /** TalkJS names no limit of these. */
    @Test
    void longIdsAndFlatsAreNotedToo() {
        String text = "x".repeat(1_000);
        String outcome = sent("""
                {"sender":{"id":"%1$s"},"conversation":{"id":"c","custom":{"flat":"%1$s"}},"message":{"id":"m"}}""".formatted(text));
        assertThat(outcome).isEqualTo("Enquiries.note: noted");
    }
}
