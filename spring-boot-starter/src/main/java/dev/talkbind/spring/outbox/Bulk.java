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
 * Puts users into the outbox who were read from the database without a lock, and sends them at once. What was read is never put over
 * something newer: a user whom the outbox does not know is put as it was read, since nobody can have changed it unseen; for all
 * others the row of the outbox is locked first, and the user read once more after that. Whoever changes it later waits for this
 * transaction, and is put over it.
 */
public final class Bulk {
    private final BulkRows rows;
    private final Claims claims;
    private final Delivery delivery;
    private final TransactionTemplate transaction;

    /** Each transaction is its own, and sees what was committed before each of its statements. */
    Bulk(BulkRows rows, Claims claims, Delivery delivery, TransactionTemplate transaction) {
        this.rows = rows;
        this.claims = claims;
        this.delivery = delivery;
        this.transaction = transaction;
    }

    /** Reads users once more, in the transaction that is under way. */
    @FunctionalInterface
    public interface Source {
        /** The users with these ids; those that are no longer there are left out. */
        Collection<User> read(Collection<String> ids);
    }

    /**
     * Whether the outbox can store a user.
     *
     * @throws InvalidUserException where it cannot
     */
    public static void check(User user) {
        OutboxRows.document(user);
    }

    /**
     * Puts those whom nobody is changing at this moment, and takes them to be sent. Waits for nobody, unless somebody is putting one
     * of them for the first time.
     *
     * @return the ids of those whom somebody is changing; each of them is for {@link #putOne}
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

    /** Puts one user, once whoever changes it is done. It holds nothing while it waits, and so is part of no deadlock. */
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

    /** Takes what is due of these users, to send it. */
    public Put take(Collection<String> ids) {
        return new Put(claims.of(ids), Set.of());
    }

    /** Sends what was taken, and says how long TalkJS is to be left alone. What it does not take is due again. */
    public Duration send(Put put) {
        return delivery.deliver(put.claim());
    }

    /** Those of these users that TalkJS has refused, each with the reason. It may show what was sent: log it nowhere. */
    public Map<String, String> refused(Collection<String> ids) {
        return ids.isEmpty() ? Map.of() : rows.refused(ids);
    }
}
