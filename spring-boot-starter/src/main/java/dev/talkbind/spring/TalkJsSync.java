package dev.talkbind.spring;

import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.User;
import dev.talkbind.spring.mapping.Mappers;
import dev.talkbind.spring.mapping.MissingMapperException;
import dev.talkbind.spring.outbox.OutboxRows;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Says that an entity has changed, in the transaction of the change: it gets to TalkJS if that is committed, and not if it is rolled
 * back. Entities of JPA that have a mapper need no call.
 */
public final class TalkJsSync {
    private final Mappers mappers;
    private final OutboxRows rows;
    private final Outbox outbox;

    /** The starter makes it. */
    public TalkJsSync(Mappers mappers, OutboxRows rows, Outbox outbox) {
        this.mappers = mappers;
        this.rows = rows;
        this.outbox = outbox;
    }

    /**
     * TalkJS should hold this entity as it is now.
     *
     * @throws MissingMapperException where no bean maps it
     * @throws InvalidUserException where it makes no valid user
     * @throws IllegalTransactionStateException where there is no transaction
     */
    public void put(Object entity) {
        demandTransaction();
        rows.put(mappers.toUser(entity), false);
    }

    /**
     * TalkJS should hold this user.
     *
     * @throws InvalidUserException where it has no id, or a text that cannot be stored
     * @throws IllegalTransactionStateException where there is no transaction
     */
    public void put(User user) {
        demandTransaction();
        rows.put(user, false);
    }

    /**
     * The person that this entity is was deleted: see {@link Outbox#erase}.
     *
     * @throws MissingMapperException where no bean maps it
     * @throws IllegalTransactionStateException where there is no transaction
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
