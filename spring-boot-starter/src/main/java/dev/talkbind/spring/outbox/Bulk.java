package dev.talkbind.spring.outbox;

import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.User;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts users into the outbox that were read from the database without a lock, and sends them at once. An older state
 * never overwrites a newer one. If the outbox does not know a user, the user is put in as it was read, because nobody
 * can have changed it unnoticed. For every other user, the outbox row is locked first, and then the user is read again.
 * A later change waits for this transaction, and then overwrites what was put here.
 */
public final class Bulk {
    private final BulkRows rows;
    private final Claims claims;
    private final Delivery delivery;
    private final TransactionTemplate transaction;

    /** Each transaction is separate, and each of its statements sees what was committed before that statement. */
    Bulk(BulkRows rows, Claims claims, Delivery delivery, TransactionTemplate transaction) {
        this.rows = rows;
        this.claims = claims;
        this.delivery = delivery;
        this.transaction = transaction;
    }

    /** Reads users again, in the current transaction. */
    @FunctionalInterface
    public interface Source {
        /** The users with these ids; users that no longer exist are left out. */
        Collection<User> read(Collection<String> ids);
    }

    /**
     * Whether the outbox can store a user.
     *
     * @throws InvalidUserException if it cannot
     */
    public static void check(User user) {
        OutboxRows.document(user);
    }

    /**
     * Puts in the users that nobody is changing at this moment, and reserves them for sending. It waits only if another
     * transaction is inserting one of them for the first time.
     *
     * @return the users that were reserved, and the ids of the users that somebody is changing; call {@link #putOne}
     *     for each of those
     */
    public Put put(Map<String, User> users, Source source) {
        return transaction.execute(status -> {
            Set<String> known = rows.known(users.keySet());
            Map<String, User> fresh = new LinkedHashMap<>(users);
            fresh.keySet().removeAll(known);
            rows.insert(fresh.values());
            Set<String> mine = new TreeSet<>(fresh.keySet());
            if (!known.isEmpty()) {
                known.removeAll(replaced(known, source, mine, false));
            }
            return new Put(claims.of(mine), known);
        });
    }

    private Set<String> replaced(Collection<String> ids, Source source, Set<String> mine, boolean isWaiting) {
        Map<String, Boolean> locked = rows.lock(ids, isWaiting);
        List<String> living = locked.keySet().stream()
                .filter(id -> Boolean.FALSE.equals(locked.get(id)))
                .toList();
        if (!living.isEmpty()) {
            rows.replace(source.read(living).stream()
                    .filter(user -> locked.containsKey(String.valueOf(user.id())))
                    .toList());
            mine.addAll(living);
        }
        return locked.keySet();
    }

    /**
     * Puts in one user, as soon as another change of that user is done. It holds no lock while it waits, so it cannot
     * be part of a deadlock.
     */
    public void putOne(User user, Source source) {
        String id = String.valueOf(user.id());
        try {
            transaction.executeWithoutResult(status -> {
                if (rows.known(List.of(id)).isEmpty()) {
                    rows.insert(List.of(user));
                } else {
                    replaced(List.of(id), source, new TreeSet<>(), true);
                }
            });
        } catch (DuplicateKeyException there) {
            transaction.executeWithoutResult(status -> replaced(List.of(id), source, new TreeSet<>(), true));
        }
    }

    /** Reserves those of these users that are due, to send them. */
    public Put take(Collection<String> ids) {
        return new Put(claims.of(ids), Set.of());
    }

    /** Sends the reserved users, and returns how long to leave TalkJS alone. What TalkJS does not take is due again. */
    public Duration send(Put put) {
        return delivery.deliver(put.claim());
    }

    /**
     * Those of these users that TalkJS has refused, with the reasons. A reason may quote what was sent: never log it.
     */
    public Map<String, String> refused(Collection<String> ids) {
        return ids.isEmpty() ? Map.of() : rows.refused(ids);
    }
}
