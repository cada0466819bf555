package dev.talkbind.spring.jpa;

import dev.talkbind.spring.TalkJsSync;
import dev.talkbind.spring.mapping.Mappers;
import dev.talkbind.spring.mapping.MissingMapperException;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.EntityType;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.util.ClassUtils;

/** Listens to every entity manager factory of Hibernate as soon as it exists. */
public final class ListenToHibernate implements BeanPostProcessor, SmartInitializingSingleton {
    private final ObjectProvider<EntityManagerFactory> factories;
    private final ObjectProvider<Mappers> mappers;
    private final ChangeListener listener;
    private final Set<SessionFactoryImplementor> heard = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Its dependencies are fetched later, because it is created before all other beans. */
    public ListenToHibernate(
            ObjectProvider<EntityManagerFactory> factories,
            ObjectProvider<TalkJsSync> sync,
            ObjectProvider<Mappers> mappers) {
        this.factories = factories;
        this.mappers = mappers;
        this.listener = new ChangeListener(sync, mappers);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        if (bean instanceof EntityManagerFactory factory) {
            listen(factory.unwrap(SessionFactoryImplementor.class));
        }
        return bean;
    }

    /** Spring presents some factories twice, behind different proxies. */
    private void listen(SessionFactoryImplementor factory) {
        if (heard.add(factory)) {
            EventListenerRegistry listeners = factory.getEventListenerRegistry();
            listeners.appendListeners(EventType.POST_INSERT, listener);
            listeners.appendListeners(EventType.POST_UPDATE, listener);
            listeners.appendListeners(EventType.POST_DELETE, listener);
            listeners.appendListeners(EventType.POST_COLLECTION_RECREATE, listener);
            listeners.appendListeners(EventType.POST_COLLECTION_UPDATE, listener);
            listeners.appendListeners(EventType.POST_COLLECTION_REMOVE, listener);
        }
    }

    /** If a mapper was generated for an entity but is not a bean, the entity's changes would be lost silently. */
    @Override
    public void afterSingletonsInstantiated() {
        for (EntityManagerFactory factory : factories) {
            missing(factory).ifPresent(entity -> {
                throw new MissingMapperException(entity);
            });
        }
    }

    /** The first by name, because entities have no order. */
    private Optional<Class<?>> missing(EntityManagerFactory factory) {
        Stream<Class<?>> entities =
                factory.getMetamodel().getEntities().stream().map(EntityType::getJavaType);
        return entities.filter(ListenToHibernate::isMapperGenerated)
                .filter(entity -> !mappers.getObject().canWrite(entity))
                .min(Comparator.comparing(Class::getName));
    }

    private static boolean isMapperGenerated(Class<?> entity) {
        return ClassUtils.isPresent(entity.getName().replace('$', '_') + "UserMapper", entity.getClassLoader());
    }
}
