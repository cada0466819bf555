package dev.talkbind.spring.actuate;

import dev.talkbind.spring.Inbox;
import dev.talkbind.spring.Outbox;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * What waits and what was refused, and ways on: {@code POST /actuator/talkjs/retry}, of one user with {@code {"id": "landlord-7"}}. The reasons
 * of refusals may show what was sent: expose this to those who may see that.
 */
@Endpoint(id = "talkjs")
public final class TalkJsEndpoint {
    private final Outbox outbox;
    private final @Nullable Inbox inbox;

    /** Without an inbox where the service takes no webhooks. */
    public TalkJsEndpoint(Outbox outbox, @Nullable Inbox inbox) {
        this.outbox = outbox;
        this.inbox = inbox;
    }

    /** Counts, refused users, dead letters, and the events that came last. */
    @ReadOperation
    public Map<String, Object> state() {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("outbox", outbox.counts());
        state.put("refused", outbox.refused());
        if (inbox != null) {
            state.put("inbox", inbox.counts());
            state.put("deadLetters", inbox.dead());
            state.put("latestEvents", inbox.latest());
        }
        return state;
    }

    /** What can be done; in the address in lower case, with a hyphen. */
    public enum Act {
        /** Sends refused users once more. */
        RETRY,
        /** Sends whole users once more. */
        RESEND,
        /** Clears users at TalkJS and here. */
        ERASE,
        /** Tries dead letters again. */
        RETRY_EVENTS
    }

    /** Does something about one id, or about all that {@link #state} shows, and gives how many it was about. */
    @WriteOperation
    public Map<String, Integer> act(@Selector Act act, @Nullable String id) {
        return switch (act) {
            case RETRY -> Map.of("users", outbox.retry(id == null ? refused() : List.of(id)));
            case RETRY_EVENTS ->
                Map.of("events", inbox == null ? 0 : inbox.retry(id == null ? dead(inbox) : List.of(id)));
            case RESEND -> Map.of("users", outbox.resend(List.of(required(id))));
            case ERASE -> {
                outbox.erase(required(id));
                yield Map.of("users", 1);
            }
        };
    }

    private List<String> refused() {
        return outbox.refused().stream().map(Outbox.Refused::userId).toList();
    }

    private static List<String> dead(Inbox inbox) {
        return inbox.dead().stream().map(Inbox.DeadLetter::eventId).toList();
    }

    private static String required(@Nullable String id) {
        if (id == null) {
            throw new InvalidEndpointRequestException("an id is needed", "An id is needed.");
        }
        return id;
    }
}
