package dev.talkbind.spring.backfill;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** The primary keys of entities, in the database's own order. */
final class Keys {
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    Keys(EntityManager entities, TransactionTemplate transaction) {
        this.entities = entities;
        this.transaction = transaction;
    }

    long count(Kind kind) {
        return transaction.execute(
                status -> entities.createQuery("select count(e) from " + kind.name() + " e", Long.class)
                        .getSingleResult());
    }

    /** The key after this many other keys; null if there are not so many. */
    @Nullable
    Object at(Kind kind, long place) {
        return transaction.execute(status -> {
            List<?> found =
                    query(kind, "").setFirstResult((int) place).setMaxResults(1).getResultList();
            return found.isEmpty() ? null : found.get(0);
        });
    }

    /** The next keys of a range that have not been sent yet. */
    List<Object> next(Kind kind, Range range, int most) {
        StringBuilder where = new StringBuilder();
        if (range.last() != null) {
            where.append(" and e.").append(kind.id()).append(" > :last");
        } else if (range.from() != null) {
            where.append(" and e.").append(kind.id()).append(" >= :from");
        }
        if (range.to() != null) {
            where.append(" and e.").append(kind.id()).append(" < :to");
        }
        return transaction.execute(status -> {
            Query query = query(kind, where.toString()).setMaxResults(most);
            query.getParameters().forEach(each -> query.setParameter(each.getName(), value(range, each.getName())));
            List<?> found = query.getResultList();
            return new ArrayList<>(found);
        });
    }

    private static @Nullable Object value(Range range, String parameter) {
        return switch (parameter) {
            case "last" -> range.last();
            case "from" -> range.from();
            default -> range.to();
        };
    }

    private Query query(Kind kind, String condition) {
        String key = "e." + kind.id();
        return entities.createQuery(
                "select " + key + " from " + kind.name() + " e where 1 = 1" + condition + " order by " + key);
    }
}
