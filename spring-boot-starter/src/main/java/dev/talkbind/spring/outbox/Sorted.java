package dev.talkbind.spring.outbox;

import dev.talkbind.client.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The users of one request, sorted by outcome. */
final class Sorted {
    final List<Pending> accepted = new ArrayList<>();
    final Map<Pending, String> refused = new LinkedHashMap<>();
    final List<Pending> notSent = new ArrayList<>();
    final List<Pending> unknown = new ArrayList<>();
    private @Nullable Duration asked;
    private int status;

    void add(Pending row, @Nullable Outcome outcome) {
        if (outcome instanceof Outcome.Accepted) {
            accepted.add(row);
        } else if (outcome instanceof Outcome.Refused no) {
            refused.put(row, no.reason());
        } else if (outcome instanceof Outcome.Limited limited) {
            asked = limited.retryAfter();
            notSent.add(row);
        } else if (outcome instanceof Outcome.NotTaken no) {
            status = no.status();
            notSent.add(row);
        } else {
            unknown.add(row);
        }
    }

    /** How long to leave TalkJS alone. */
    Duration wait(SenderState state, Backoff backoff) {
        if (asked != null) {
            return backoff.atLeast(asked);
        }
        if (notSent.isEmpty() && unknown.isEmpty()) {
            state.answered();
            return Duration.ZERO;
        }
        return backoff.after(state.failed(status));
    }
}
