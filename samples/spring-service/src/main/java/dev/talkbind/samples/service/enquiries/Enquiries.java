package dev.talkbind.samples.service.enquiries;

import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.ReadProblem;
import dev.talkbind.runtime.json.WebhookEvent;
import dev.talkbind.samples.service.people.Flat;
import dev.talkbind.samples.service.people.FlatCustomDataConverter;
import dev.talkbind.samples.service.people.TenantCustomDataConverter;
import dev.talkbind.spring.TalkJsListener;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes which flats people write about: the flat is custom data of the conversation, the day they move in is the sender's. */
@Component
class Enquiries {
    private final JdbcClient jdbc;
    private final FlatCustomDataConverter flats;

    Enquiries(JdbcClient jdbc, FlatCustomDataConverter flats) {
        this.jdbc = jdbc;
        this.flats = flats;
    }

    /** In the transaction in which the event is marked as handled. What cannot be read is told, and costs the rest nothing. */
    @TalkJsListener("message.sent")
    String note(WebhookEvent event) {
        List<ReadProblem> problems = new ArrayList<>();
        String sender = read(() -> event.text("sender", "id"), problems);
        Flat flat = read(() -> flats.read(event.customData("conversation")).orElseThrow(), problems);
        LocalDate movingIn = read(
                () -> event.customData("sender")
                        .read(TenantCustomDataConverter.MOVING_IN)
                        .orElseThrow(),
                problems);
        jdbc.sql("insert into enquiry (event_id, sender, flat, moving_in) values (:id, :sender, :flat, :movingIn)")
                .param("id", event.id())
                .param("sender", sender)
                .param("flat", flat == null ? null : flat.reference())
                .param("movingIn", movingIn)
                .update();
        return problems.isEmpty() ? "noted" : "noted; cannot be read: " + problems;
    }

    private static <T> T read(Supplier<T> part, List<ReadProblem> problems) {
        try {
            return part.get();
        } catch (ReadException fault) {
            problems.addAll(fault.problems());
            return null;
        }
    }
}
