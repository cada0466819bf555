package dev.talkbind.spring;

import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.User;
import dev.talkbind.spring.mapping.Mappers;
import dev.talkbind.spring.mapping.MissingMapperException;
import dev.talkbind.spring.outbox.OutboxRows;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells that an entity has changed, in the transaction of the change. The change gets to TalkJS if the transaction
 * commits, but not if it is rolled back. A JPA entity that has a mapper does not need this call.
 */
public final class TalkJsSync {
    private final Mappers mappers;
    private final OutboxRows rows;
    private final Outbox outbox;

    /** Only the starter calls this. */
    public TalkJsSync(Mappers mappers, OutboxRows rows, Outbox outbox) {
        this.mappers = mappers;
        this.rows = rows;
        this.outbox = outbox;
    }

    /**
     * Makes TalkJS hold this entity as it is now.
     *
     * @throws MissingMapperException if no bean maps it
     * @throws InvalidUserException if the entity does not make a valid user
     * @throws IllegalTransactionStateException if no transaction is active, because none was begun or it has ended, or if the
     *     transaction belongs to another database
     */
    public void put(Object entity) {
        demandTransaction();
        rows.put(mappers.toUser(entity), false);
    }

    /**
     * Makes TalkJS hold this user.
     *
     * @throws InvalidUserException if the user has no id, or has a text that cannot be stored
     * @throws IllegalTransactionStateException if no transaction is active, because none was begun or it has ended, or if the
     *     transaction belongs to another database
     */
    public void put(User user) {
        demandTransaction();
        rows.put(user, false);
    }

    /**
     * The person behind this entity was deleted: see {@link Outbox#erase}.
     *
     * @throws MissingMapperException if no bean maps it
     * @throws IllegalTransactionStateException if no transaction is active, because none was begun or it has ended, or if the
     *     transaction belongs to another database
     */
    public void erase(Object entity) {
        demandTransaction();
        outbox.erase(String.valueOf(mappers.toUser(entity).id()));
    }

    private static void demandTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException(
                    "a change is put into the outbox in its own transaction, but there is no transaction");
        }
    }
}
