package dev.talkbind.samples.service.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.talkbind.runtime.json.WebhookEvent;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events that TalkJS has sent: each is kept once, and handled once. */
@Component
public class Inbox {
    /** There is a new event. */
    public record Arrived() {}

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher news;

    public Inbox(JdbcClient jdbc, Clock clock, ApplicationEventPublisher news) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.news = news;
    }

    /** Keeps an event, unless it is there already. */
    public void put(WebhookEvent event, byte[] body) {
        try {
            jdbc.sql("insert into inbox (event_id, type, body, received, due, attempts)"
                            + " values (:id, :type, :body, :now, :now, 0)")
                    .param("id", event.id())
                    .param("type", event.type())
                    .param("body", new String(body, UTF_8))
                    .param("now", clock.millis())
                    .update();
            news.publishEvent(new Arrived());
        } catch (DuplicateKeyException again) {
            LOG.debug("event {} has come again", event.id());
        }
    }

    /** The event that has been due for longest, locked for the transaction; nobody else gets it meanwhile. */
    Optional<WebhookEvent> next() {
        return jdbc.sql(
                        "select body from inbox where due <= :now order by due, event_id limit 1 for update skip locked")
                .param("now", clock.millis())
                .query(String.class)
                .optional()
                .map(body -> WebhookEvent.fromBytes(body.getBytes(UTF_8)));
    }

    /** Notes that an event is handled, in the transaction of its effects. */
    void handled(String id, String outcome) {
        jdbc.sql("update inbox set due = null, attempts = attempts + 1, outcome = :outcome where event_id = :id")
                .param("outcome", outcome)
                .param("id", id)
                .update();
    }

    /** Notes that an event could not be handled now. */
    void failed(String id, RuntimeException fault) {
        int attempts = jdbc.sql("select attempts from inbox where event_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
        Duration wait = Duration.ofSeconds(1L << Math.min(attempts, 12));
        jdbc.sql("update inbox set due = :due, attempts = attempts + 1, outcome = :outcome where event_id = :id")
                .param("due", clock.instant().plus(wait).toEpochMilli())
                .param("outcome", "failed: " + fault.getClass().getName())
                .param("id", id)
                .update();
    }

    /** The latest events, for those who look after the service. */
    public List<Row> latest() {
        return jdbc.sql("select event_id, type, due is null as handled, attempts, outcome from inbox"
                        + " order by received desc, event_id desc limit 100")
                .query(Row.class)
                .list();
    }

    /** One event, and what came of it. */
    public record Row(String eventId, String type, boolean handled, int attempts, String outcome) {}
}
