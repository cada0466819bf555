package dev.talkbind.spring.autoconfigure;

import dev.talkbind.spring.TalkJsSync;
import dev.talkbind.spring.jpa.ListenToHibernate;
import dev.talkbind.spring.mapping.Mappers;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Puts each committed change of a mapped entity into the outbox, for applications with Hibernate. */
@AutoConfiguration(after = OutboxAutoConfiguration.class)
@ConditionalOnClass({EntityManagerFactory.class, SessionFactoryImplementor.class})
@ConditionalOnBean(TalkJsSync.class)
@ConditionalOnBooleanProperty(name = "talkbind.jpa.enabled", matchIfMissing = true)
public class JpaAutoConfiguration {

    /** The listener. */
    @Bean
    static ListenToHibernate talkbindListener(
            ObjectProvider<EntityManagerFactory> factories,
            ObjectProvider<TalkJsSync> sync,
            ObjectProvider<Mappers> mappers) {
        return new ListenToHibernate(factories, sync, mappers);
    }
}
