package dev.talkbind.spring.backfill;

import dev.talkbind.runtime.User;
import dev.talkbind.spring.backfill.SetAside.Code;
import dev.talkbind.spring.mapping.Mappers;
import dev.talkbind.spring.outbox.Bulk;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads entities and maps them, in the current transaction, and leaves none of them in the persistence context. */
final class EntityReader {
    private final EntityManager entities;
    private final Mappers mappers;
    private final Quiet quiet;

    EntityReader(EntityManager entities, Mappers mappers, Quiet quiet) {
        this.entities = entities;
        this.mappers = mappers;
        this.quiet = quiet;
    }

    /**
     * The users of these rows, by the keys of the rows. Rows that no longer exist are left out.
     *
     * @throws RowFault if a row cannot be read or mapped
     */
    Map<Object, User> users(Kind kind, Collection<?> keys) {
        return quiet.during(() -> {
            try {
                return mapped(read(kind, keys));
            } finally {
                entities.clear(); // otherwise a change that a getter made would be written
            }
        });
    }

    private List<?> read(Kind kind, Collection<?> keys) {
        try {
            return entities.createQuery(
                            "select e from " + kind.name() + " e where e." + kind.id() + " in :keys", kind.type())
                    .setParameter("keys", keys)
                    .getResultList();
        } catch (RuntimeException | Error fault) {
            throw RowFault.of(Code.UNREADABLE, fault);
        }
    }

    private Map<Object, User> mapped(List<?> read) {
        Map<Object, User> users = new LinkedHashMap<>();
        for (Object entity : read) {
            try {
                User user = mappers.toUser(entity);
                Bulk.check(user);
                users.put(key(entity), user);
            } catch (RuntimeException | Error fault) {
                throw RowFault.of(Code.UNMAPPABLE, fault);
            }
        }
        return users;
    }

    private Object key(Object entity) {
        return entities.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(entity);
    }
}
