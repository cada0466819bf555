package dev.talkbind.samples.service.outbox;

import dev.talkbind.runtime.User;
import dev.talkbind.samples.service.talkjs.Answer;
import dev.talkbind.samples.service.talkjs.Calls;
import dev.talkbind.samples.service.talkjs.RequestLimit;
import dev.talkbind.samples.service.talkjs.TalkJs;
import dev.talkbind.samples.service.talkjs.Tally;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ends a sender between any two of its steps, as if its process were killed: what is committed stays, the rest is gone. */
class Doom {
    /** The end. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;

        private Killed() {
            super("killed", null, false, false);
        }
    }

    private final Runnable end;
    private int steps = Integer.MAX_VALUE;

    /** Ends by throwing {@link Killed}. */
    Doom() {
        this(() -> {
            throw new Killed();
        });
    }

    /** Ends in another way. */
    Doom(Runnable end) {
        this.end = end;
    }

    /** Ends at the step after so many. */
    void in(int steps) {
        this.steps = steps;
    }

    private void step() {
        if (steps-- == 0) {
            steps = Integer.MAX_VALUE;
            end.run();
        }
    }

    private <T> T around(Supplier<T> work) {
        step();
        T result = work.get();
        step();
        return result;
    }

    private void around(Runnable work) {
        around(() -> {
            work.run();
            return null;
        });
    }

    TalkJs talkJs(Calls calls, RequestLimit limit, Tally tally) {
        return new TalkJs(calls, limit, tally) {
            @Override
            public Answer put(List<User> users) {
                return around(() -> super.put(users));
            }
        };
    }

    Claims claims(JdbcClient jdbc, Clock clock, OutboxSettings settings, Supplier<Claim> real) {
        return new Claims(jdbc, clock, settings) {
            @Override
            public Claim due() {
                return around(real); // the bean, for its transaction
            }
        };
    }

    Outcomes outcomes(LeasedRows leased, Clock clock, OutboxSettings settings) {
        return new Outcomes(leased, clock, settings) {
            @Override
            public void released(String lease, List<Pending> rows, Instant due) {
                around(() -> super.released(lease, rows, due));
            }

            @Override
            public void accepted(String lease, List<Pending> rows) {
                around(() -> super.accepted(lease, rows));
            }

            @Override
            public void refused(String lease, Pending row, String reason) {
                around(() -> super.refused(lease, row, reason));
            }

            @Override
            public void unknown(String lease, List<Pending> rows, boolean isOver, Duration wait) {
                around(() -> super.unknown(lease, rows, isOver, wait));
            }
        };
    }
}
