package dev.talkbind.samples.service.inbox;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomKey;
import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.ReadProblem;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.json.WebhookEvent;
import dev.talkbind.samples.service.people.Flat;
import dev.talkbind.samples.service.people.FlatCustomDataConverter;
import dev.talkbind.samples.service.people.TenantCustomDataConverter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes which flats people write about: the flat is custom data of the conversation, the day they move in is the sender's. */
@Component
class MessageEvents {
    private final JdbcClient jdbc;

    MessageEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String handle(WebhookEvent event) {
        List<ReadProblem> problems = new ArrayList<>();
        Optional<Flat> flat = flat(event, problems);
        Optional<LocalDate> movingIn = get(event, "sender", TenantCustomDataConverter.MOVING_IN, problems);
        jdbc.sql("insert into enquiry (event_id, sender, flat, moving_in) values (:id, :sender, :flat, :movingIn)")
                .param("id", event.id())
                .param("sender", event.text("sender", "id"))
                .param("flat", flat.map(Flat::reference).orElse(null))
                .param("movingIn", movingIn.orElse(null))
                .update();
        return problems.isEmpty() ? "noted" : "noted; cannot be read: " + problems;
    }

    private static Optional<Flat> flat(WebhookEvent event, List<ReadProblem> problems) {
        return custom(event, "conversation", problems)
                .map(FlatCustomDataConverter.INSTANCE::read)
                .flatMap(result -> value(result, problems));
    }

    private static <T> Optional<T> get(WebhookEvent event, String part, CustomKey<T> key, List<ReadProblem> problems) {
        return custom(event, part, problems).map(data -> data.read(key)).flatMap(result -> value(result, problems));
    }

    private static Optional<CustomData> custom(WebhookEvent event, String part, List<ReadProblem> problems) {
        try {
            return Optional.of(event.customData(part));
        } catch (ReadException fault) {
            problems.addAll(fault.problems());
            return Optional.empty();
        }
    }

    private static <T> Optional<T> value(ReadResult<T> result, List<ReadProblem> problems) {
        List<ReadProblem> found = result.problems();
        problems.addAll(found);
        return found.isEmpty() ? Optional.ofNullable(result.value()) : Optional.empty();
    }
}
