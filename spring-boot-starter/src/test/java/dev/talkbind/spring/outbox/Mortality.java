package dev.talkbind.spring.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends a sender in the middle of its work, as a process that is killed: at one of the moments when it reads or writes a row. */
final class Mortality {
    private int steps = Integer.MAX_VALUE;

    /** The end of a process. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /** The end comes after so many steps. */
    void in(int count) {
        steps = count;
    }

    private void step() {
        if (steps-- == 0) {
            throw new Killed();
        }
    }

    private <T> T around(Supplier<T> work) {
        step();
        T result = work.get();
        step();
        return result;
    }

    Claims claims(JdbcClient jdbc, TransactionTemplate transaction, Clock clock, OutboxTimes times) {
        return new Claims(jdbc, transaction, clock, times) {
            @Override
            Claim due() {
                return around(super::due);
            }
        };
    }

    Results results(
            NamedParameterJdbcOperations jdbc, TransactionTemplate transaction, Clock clock, OutboxTimes times) {
        return new Results(new LeasedRows(jdbc, transaction), clock, times) {
            @Override
            void released(String lease, List<Pending> rows, Instant due) {
                step();
                super.released(lease, rows, due);
            }

            @Override
            void accepted(String lease, List<Pending> rows, Instant sent) {
                step();
                super.accepted(lease, rows, sent);
                step();
            }

            @Override
            void refused(String lease, Pending row, String reason) {
                step();
                super.refused(lease, row, reason);
            }

            @Override
            void unknown(String lease, List<Pending> rows, Duration wait) {
                step();
                super.unknown(lease, rows, wait);
            }
        };
    }
}
