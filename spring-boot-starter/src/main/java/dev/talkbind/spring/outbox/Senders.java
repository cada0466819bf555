package dev.talkbind.spring.outbox;

import dev.talkbind.client.TalkJs;
import java.time.Clock;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    /** A sender without patience: a request that fails is made again by a later turn, when there may be something newer to send. */
    public Sender sender(OutboxRows rows, TalkJs talkJs, SenderState state) {
        Clock clock = state.clock();
        JdbcClient client = JdbcClient.create(jdbc);
        Delivery delivery = new Delivery(
                new Results(new LeasedRows(jdbc, transaction), clock, times),
                talkJs.withPatience(Duration.ZERO).users(),
                new Backoff(times, RandomGenerator.getDefault()),
                state);
        Claims claims = new Claims(client, transaction, clock, times);
        return new Sender(rows, claims, delivery, new JumpedClock(client, clock, times));
    }
}
