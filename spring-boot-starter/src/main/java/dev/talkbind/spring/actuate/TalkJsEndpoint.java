package dev.talkbind.spring.actuate;

import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.spring.Inbox;
import dev.talkbind.spring.Outbox;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;

/**
 * Shows what waits and what was refused, and lets operators act on it: for example {@code POST /actuator/talkjs/retry},
 * for one user with {@code {"id": "landlord-7"}}. The reasons of refusals may quote what was sent, so expose this
 * endpoint only to people who may see that.
 */
@Endpoint(id = "talkjs")
public final class TalkJsEndpoint {
    private final Outbox outbox;
    private final @Nullable Inbox inbox;
    private final @Nullable BackfillActs backfill;

    /** The inbox is null if the service takes no webhooks, and the back-fill is null if there is no Spring Batch. */
    public TalkJsEndpoint(Outbox outbox, @Nullable Inbox inbox, @Nullable BackfillActs backfill) {
        this.outbox = outbox;
        this.inbox = inbox;
        this.backfill = backfill;
    }

    /**
     * The counts, refused users, dead letters and latest events, and the back-fill with the rows that it has set aside.
     */
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
        if (backfill != null) {
            state.putAll(backfill.state());
        }
        return state;
    }

    /** The actions. In the address their names are in lower case, with a hyphen. */
    public enum Act {
        /** Sends refused users once more. */
        RETRY,
        /** Sends whole users once more. */
        RESEND,
        /** Clears users at TalkJS and here. */
        ERASE,
        /** Tries dead letters again. */
        RETRY_EVENTS,
        /** Starts a back-fill; 409 if one is running or was interrupted. */
        BACKFILL_START,
        /** Stops the running back-fill, or gives up an interrupted one. */
        BACKFILL_STOP,
        /** Resumes the last back-fill; 409 if it is running or complete. */
        BACKFILL_RESUME,
        /** Tries again the rows that the back-fill has set aside. */
        BACKFILL_RETRY
    }

    /** Performs an action on one id, or on all that {@link #state} shows. Returns how many it affected. */
    @WriteOperation
    public WebEndpointResponse<Map<String, Object>> act(@Selector Act act, @Nullable String id) {
        return switch (act) {
            case RETRY -> count("users", outbox.retry(id == null ? refused() : List.of(id)));
            case RETRY_EVENTS ->
                count("events", inbox == null ? 0 : inbox.retry(id == null ? dead(inbox) : List.of(id)));
            case RESEND -> id == null ? noId() : count("users", outbox.resend(List.of(id)));
            case ERASE -> id == null ? noId() : erase(id);
            case BACKFILL_START -> backfill(BackfillActs::start);
            case BACKFILL_STOP -> backfill(BackfillActs::stop);
            case BACKFILL_RESUME -> backfill(BackfillActs::resume);
            case BACKFILL_RETRY -> backfill(acts -> count("rows", acts.retry(id)));
        };
    }

    private WebEndpointResponse<Map<String, Object>> erase(String id) {
        try {
            outbox.erase(id);
            return count("users", 1);
        } catch (InvalidUserException fault) {
            return Problem.BAD_REQUEST.answer(String.valueOf(fault.getMessage()));
        }
    }

    private static WebEndpointResponse<Map<String, Object>> count(String what, int count) {
        return new WebEndpointResponse<>(Map.of(what, count));
    }

    private WebEndpointResponse<Map<String, Object>> backfill(
            Function<BackfillActs, WebEndpointResponse<Map<String, Object>>> act) {
        return backfill == null
                ? Problem.BAD_REQUEST.answer("there is no back-fill without Spring Batch and JPA")
                : act.apply(backfill);
    }

    private List<String> refused() {
        return outbox.refused().stream().map(Outbox.Refused::userId).toList();
    }

    private static List<String> dead(Inbox inbox) {
        return inbox.dead().stream().map(Inbox.DeadLetter::eventId).toList();
    }

    private static WebEndpointResponse<Map<String, Object>> noId() {
        return Problem.BAD_REQUEST.answer("an id is needed: {\"id\": \"…\"}");
    }
}
