package dev.talkbind.spring.backfill;

import dev.talkbind.spring.outbox.Bulk;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends rows, a page at a time.
 *
 * @param kinds the entities whose rows are users
 * @param reader reads and maps them
 * @param transaction a transaction of its own, only for reading
 * @param bulk puts users into the outbox and sends them
 * @param attempts tells a fault of a row from a fault of the database
 * @param setAside what cannot be sent
 */
record Pages(
        Kinds kinds,
        EntityReader reader,
        TransactionTemplate transaction,
        Bulk bulk,
        Attempts attempts,
        SetAsideRows setAside) {

    /**
     * Sends these rows, and returns how many of them were set aside. It waits for TalkJS only as long as the run is
     * wanted.
     */
    int send(Kind kind, List<Object> keys, BooleanSupplier isWanted) {
        return new Page(this, kind, keys, isWanted).send();
    }
}
