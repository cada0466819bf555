package dev.talkbind.spring.outbox;

import dev.talkbind.client.Outcome;
import dev.talkbind.client.Users;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends the users of a claim, with one attempt for each request. It never waits, but returns how long to wait. */
class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final int PATIENT = 3; // a user that has failed this often is sent alone, not to hold up others

    private final Results results;
    private final Users users;
    private final Backoff backoff;
    private final Clock clock;
    private final SenderState state;

    Delivery(Results results, Users users, Backoff backoff, SenderState state) {
        this.results = results;
        this.users = users;
        this.backoff = backoff;
        this.clock = state.clock();
        this.state = state;
    }

    /** Sends the users, or returns what is left to the outbox. The result is how long to wait before the next claim. */
    Duration deliver(Claim claim) {
        List<Pending> unchanged = claim.rows().stream().filter(Pending::isHeld).toList();
        results.accepted(claim.lease(), unchanged, clock.instant());
        List<Pending> rest = new ArrayList<>();
        Duration wait = Duration.ZERO;
        for (List<Pending> group : groups(claim.rows())) {
            if (wait.isZero() && clock.instant().isBefore(claim.until())) {
                wait = send(claim.lease(), group, rest);
            } else {
                rest.addAll(group);
            }
        }
        results.released(claim.lease(), rest, clock.instant().plus(wait));
        return wait;
    }

    private static List<List<Pending>> groups(List<Pending> rows) {
        List<List<Pending>> groups = new ArrayList<>();
        List<Pending> together = new ArrayList<>();
        groups.add(together);
        for (Pending row : rows) {
            if (!row.isHeld() && row.attempts() >= PATIENT) {
                groups.add(List.of(row));
            } else if (!row.isHeld()) {
                together.add(row);
            }
        }
        groups.removeIf(List::isEmpty);
        return groups;
    }

    private Duration send(String lease, List<Pending> group, List<Pending> rest) {
        Instant sent = clock.instant();
        Map<String, Outcome> outcomes =
                users.putAll(group.stream().map(Pending::patch).toList()).byId();
        Sorted sorted = new Sorted();
        for (Pending row : group) {
            sorted.add(row, outcomes.get(row.id()));
        }
        results.accepted(lease, sorted.accepted, sent);
        state.accepted(sorted.accepted);
        sorted.refused.forEach((row, reason) -> {
            LOG.warn("TalkJS refuses a user; its row in the outbox says which, and why");
            results.refused(lease, row, reason);
            state.refused();
        });
        rest.addAll(sorted.notSent);
        Duration wait = sorted.wait(state, backoff);
        if (!sorted.unknown.isEmpty()) {
            results.unknown(lease, sorted.unknown, wait);
            state.unknown(sorted.unknown);
        }
        return wait;
    }
}
