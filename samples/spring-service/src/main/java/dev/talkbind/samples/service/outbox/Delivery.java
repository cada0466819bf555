package dev.talkbind.samples.service.outbox;

import dev.talkbind.samples.service.talkjs.Answer;
import dev.talkbind.samples.service.talkjs.Answer.Verdict;
import dev.talkbind.samples.service.talkjs.TalkJs;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends the users of a claim, and narrows down which one spoils a batch. It never waits: it says how long to. */
@Component
public class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final Outcomes outcomes;
    private final TalkJs talkJs;
    private final Patience patience;
    private final Clock clock;
    private final AtomicInteger failures = new AtomicInteger();

    public Delivery(Outcomes outcomes, TalkJs talkJs, Patience patience, Clock clock) {
        this.outcomes = outcomes;
        this.talkJs = talkJs;
        this.patience = patience;
        this.clock = clock;
    }

    /** Sends them, or gives back what is left; the answer is how long to wait before the next claim. */
    public Duration deliver(Claim claim) {
        Groups groups = Groups.of(claim.rows());
        outcomes.accepted(claim.lease(), groups.unchanged());
        Duration wait = Duration.ZERO;
        while (!groups.isEmpty() && wait.isZero() && clock.instant().isBefore(claim.until())) {
            wait = send(claim.lease(), groups.next(), groups);
        }
        outcomes.released(claim.lease(), groups.rest(), clock.instant().plus(wait));
        return wait;
    }

    private Duration send(String lease, List<Pending> group, Groups groups) {
        Answer answer = talkJs.put(group.stream().map(Pending::patch).toList());
        LOG.debug("{} users: {}", group.size(), answer.verdict());
        switch (answer.verdict()) {
            case ACCEPTED -> outcomes.accepted(lease, group);
            case REFUSED -> refused(lease, group, groups, answer);
            case LIMITED, NOT_TAKEN -> {
                groups.back(group);
                return pause(answer);
            }
            case FAILED, SILENT -> {
                Duration pause = pause(answer);
                boolean isOver = answer.verdict() == Verdict.FAILED;
                outcomes.unknown(
                        lease, group, isOver, patience.after(group.get(0).attempts()));
                return pause;
            }
        }
        failures.set(0);
        return Duration.ZERO;
    }

    private void refused(String lease, List<Pending> group, Groups groups, Answer answer) {
        if (group.size() > 1) {
            groups.halves(group);
        } else {
            LOG.warn(
                    "TalkJS refuses user {}; its row in the outbox says why",
                    group.get(0).id());
            outcomes.refused(lease, group.get(0), answer.reason());
        }
    }

    private Duration pause(Answer answer) {
        if (answer.pause() != null) {
            return patience.atLeast(answer.pause());
        }
        Duration wait = patience.after(failures.getAndIncrement());
        LOG.warn("TalkJS: {}, waiting {} ms", answer.reason(), wait.toMillis());
        return wait;
    }
}
