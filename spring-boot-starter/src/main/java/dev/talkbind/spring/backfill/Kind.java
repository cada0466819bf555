package dev.talkbind.spring.backfill;

import dev.talkbind.spring.mapping.Mappers;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.SingularAttribute;
import jakarta.persistence.metamodel.Type.PersistenceType;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * An entity whose rows are users.
 *
 * @param name the entity's name in queries
 * @param type the entity's class
 * @param id the name of the attribute that is the primary key
 * @param idType the type of the primary key
 */
record Kind(String name, Class<?> type, String id, Class<?> idType) {

    /**
     * The entities that have a mapper, ordered by name, without the excluded ones. If a superclass has a mapper, the
     * rows of its subclasses count as its rows.
     */
    static List<Kind> of(EntityManagerFactory factory, Mappers mappers, Set<String> excluded) {
        return factory.getMetamodel().getEntities().stream()
                .filter(type -> type.getJavaType() != null && mappers.canWrite(type.getJavaType()))
                .filter(type -> !isPartOfAnother(type, mappers))
                .filter(type -> !excluded.contains(type.getName()))
                .map(Kind::of)
                .sorted(Comparator.comparing(Kind::name))
                .toList();
    }

    private static boolean isPartOfAnother(EntityType<?> type, Mappers mappers) {
        for (var each = type.getSupertype(); each != null; each = each.getSupertype()) {
            if (each instanceof EntityType<?> && mappers.canWrite(each.getJavaType())) {
                return true;
            }
        }
        return false;
    }

    private static Kind of(EntityType<?> type) {
        if (!type.hasSingleIdAttribute() || type.getIdType().getPersistenceType() != PersistenceType.BASIC) {
            throw new BackfillException(
                    type.getName() + " has a primary key of several columns, by which a back-fill"
                            + " cannot go page by page: call sync.put(entity) for each, and name it in talkbind.backfill.exclude");
        }
        SingularAttribute<?, ?> id = type.getId(type.getIdType().getJavaType());
        return new Kind(type.getName(), type.getJavaType(), id.getName(), id.getJavaType());
    }

    /** Shows only the class. */
    @Override
    public String toString() {
        return name;
    }
}
