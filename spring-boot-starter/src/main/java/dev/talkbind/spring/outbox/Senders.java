package dev.talkbind.spring.outbox;

import dev.talkbind.client.TalkJs;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes senders. */
public final class Senders {
    private final NamedParameterJdbcOperations jdbc;
    private final TransactionTemplate transaction;
    private final OutboxTimes times;

    /** For the rows of one database. */
    public Senders(NamedParameterJdbcOperations jdbc, TransactionTemplate transaction, OutboxTimes times) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.times = times;
    }

    /** A sender without patience: a later turn repeats a failed request, and can then send something newer. */
    public Sender sender(OutboxRows rows, TalkJs talkJs, SenderState state) {
        Clock clock = state.clock();
        JumpedClock jumped = new JumpedClock(JdbcClient.create(jdbc), clock, times);
        return new Sender(rows, claims(clock), delivery(talkJs, state), jumped);
    }

    /** For users that are read from the database page by page. */
    public Bulk bulk(TalkJs talkJs, SenderState state) {
        TransactionTemplate own = new TransactionTemplate(
                Objects.requireNonNull(transaction.getTransactionManager(), "a transaction template has a manager"));
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        own.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        Clock clock = state.clock();
        return new Bulk(new BulkRows(jdbc, clock), claims(clock), delivery(talkJs, state), own);
    }

    private Claims claims(Clock clock) {
        return new Claims(JdbcClient.create(jdbc), transaction, clock, times);
    }

    private Delivery delivery(TalkJs talkJs, SenderState state) {
        return new Delivery(
                new Results(new LeasedRows(jdbc, transaction), state.clock(), times),
                talkJs.withPatience(Duration.ZERO).users(),
                new Backoff(times, RandomGenerator.getDefault()),
                state);
    }
}
