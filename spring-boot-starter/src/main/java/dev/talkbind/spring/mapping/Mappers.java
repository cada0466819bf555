package dev.talkbind.spring.mapping;

import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserReader;
import dev.talkbind.runtime.UserWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.ResolvableType;
import org.springframework.util.ClassUtils;
import org.springframework.util.function.SingletonSupplier;

/**
 * The service's mapper beans, by the type that each of them maps. A subclass of an entity has the mapper of its
 * superclass.
 */
public final class Mappers {
    private final SingletonSupplier<Map<Class<?>, UserWriter<?>>> writers;
    private final SingletonSupplier<Map<Class<?>, UserReader<?>>> readers;

    /** The beans are looked up when the first of them is needed. */
    public Mappers(ListableBeanFactory beans) {
        this.writers = SingletonSupplier.of(() -> byType(beans, UserWriter.class));
        this.readers = SingletonSupplier.of(() -> byType(beans, UserReader.class));
    }

    @SuppressWarnings("unchecked") // the map's values have wildcard types
    private static <M> Map<Class<?>, M> byType(ListableBeanFactory beans, Class<?> kind) {
        Map<Class<?>, M> byType = new HashMap<>();
        beans.getBeansOfType(kind).forEach((name, mapper) -> {
            Class<?> type = ResolvableType.forClass(kind, AopUtils.getTargetClass(mapper))
                    .getGeneric(0)
                    .resolve();
            if (type != null && byType.put(type, (M) mapper) != null) {
                throw new IllegalStateException("there are two mappers of " + type.getName());
            }
        });
        return byType;
    }

    /**
     * Makes the full user of an entity.
     *
     * @throws MissingMapperException if no bean maps it
     */
    public User toUser(Object entity) {
        return find(entity).orElseThrow(() -> new MissingMapperException(ClassUtils.getUserClass(entity)));
    }

    /** Makes the full user of an entity; empty if no bean maps it. */
    @SuppressWarnings("unchecked") // the key of the map is the type
    public Optional<User> find(Object entity) {
        UserWriter<?> writer = of(writers.obtain(), ClassUtils.getUserClass(entity));
        return writer == null ? Optional.empty() : Optional.of(((UserWriter<Object>) writer).toUser(entity));
    }

    /** Whether there is a mapper that writes entities of this type. */
    public boolean canWrite(Class<?> type) {
        return of(writers.obtain(), type) != null;
    }

    /** The mapper that reads entities of exactly this type; null if there is none. */
    public @Nullable UserReader<?> reader(Class<?> type) {
        return readers.obtain().get(type);
    }

    private static <M> @Nullable M of(Map<Class<?>, M> mappers, Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            M mapper = mappers.get(each);
            if (mapper != null) {
                return mapper;
            }
        }
        for (Class<?> each : ClassUtils.getAllInterfacesForClassAsSet(type)) {
            M mapper = mappers.get(each);
            if (mapper != null) {
                return mapper;
            }
        }
        return null;
    }
}
