package dev.talkbind.spring.backfill;

import dev.talkbind.spring.mapping.Mappers;
import jakarta.persistence.EntityManagerFactory;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/**
 * The entities whose rows are users, by name. They are looked up when the first one is needed, and not at the start.
 */
final class Kinds {
    private final SingletonSupplier<Map<String, Kind>> byName;

    Kinds(EntityManagerFactory factory, Mappers mappers, Set<String> excluded) {
        this.byName = SingletonSupplier.of(() -> {
            Map<String, Kind> kinds = new LinkedHashMap<>();
            Kind.of(factory, mappers, excluded).forEach(kind -> kinds.put(kind.name(), kind));
            return kinds;
        });
    }

    /**
     * All of them.
     *
     * @throws BackfillException if an entity has a primary key of several columns
     */
    Collection<Kind> all() {
        return byName.obtain().values();
    }

    @Nullable
    Kind named(String name) {
        return byName.obtain().get(name);
    }
}
