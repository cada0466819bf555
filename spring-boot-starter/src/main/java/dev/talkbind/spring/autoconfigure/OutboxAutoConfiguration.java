package dev.talkbind.spring.autoconfigure;

import dev.talkbind.client.TalkJs;
import dev.talkbind.spring.Outbox;
import dev.talkbind.spring.TalkJsSync;
import dev.talkbind.spring.UserTokens;
import dev.talkbind.spring.loop.Loop;
import dev.talkbind.spring.mapping.Mappers;
import dev.talkbind.spring.outbox.Erasure;
import dev.talkbind.spring.outbox.FirstInsert;
import dev.talkbind.spring.outbox.OutboxRows;
import dev.talkbind.spring.outbox.Sender;
import dev.talkbind.spring.outbox.SenderState;
import dev.talkbind.spring.outbox.Senders;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbox, for applications with one database and transactions. */
@AutoConfiguration(
        after = {
            TalkJsAutoConfiguration.class,
            DataSourceAutoConfiguration.class,
            DataSourceTransactionManagerAutoConfiguration.class,
            HibernateJpaAutoConfiguration.class
        })
@ConditionalOnClass({JdbcClient.class, DataSourceAutoConfiguration.class})
@ConditionalOnBean({TalkJs.class, PlatformTransactionManager.class})
@ConditionalOnSingleCandidate(DataSource.class)
@ConditionalOnBooleanProperty(name = "talkbind.outbox.enabled", matchIfMissing = true)
@EnableConfigurationProperties(OutboxProperties.class)
public class OutboxAutoConfiguration {

    /** The tables. */
    @Bean
    TalkbindSchema talkbindSchema(DataSource source, OutboxProperties settings) {
        return new TalkbindSchema(source, settings.initializeSchema());
    }

    /** The service's mappers. */
    @Bean
    @ConditionalOnMissingBean
    Mappers talkbindMappers(ListableBeanFactory beans) {
        return new Mappers(beans);
    }

    /** The state that TalkJS should have. */
    @Bean
    @DependsOnDatabaseInitialization
    OutboxRows talkbindOutboxRows(DataSource source, OutboxProperties settings, ObjectProvider<Clock> clock) {
        JdbcTemplate jdbc = new JdbcTemplate(source);
        TalkbindSchema.demand(jdbc, "talkbind_outbox");
        return new OutboxRows(
                JdbcClient.create(jdbc), new FirstInsert(jdbc), TalkJsAutoConfiguration.clock(clock), settings.times());
    }

    /** Reports at the start that transactions are those of another database. */
    @Bean
    SmartInitializingSingleton talkbindTransactionCheck(OutboxRows rows, PlatformTransactionManager transactions) {
        return () -> new TransactionTemplate(transactions).executeWithoutResult(status -> rows.demandTransaction());
    }

    /** The bean for operators. */
    @Bean
    Outbox talkbindOutbox(OutboxRows rows, PlatformTransactionManager transactions, ObjectProvider<Erasure> elsewhere) {
        return new Outbox(rows, new TransactionTemplate(transactions), elsewhere);
    }

    /** The bean for services without JPA. */
    @Bean
    TalkJsSync talkJsSync(Mappers mappers, OutboxRows rows, Outbox outbox) {
        return new TalkJsSync(mappers, rows, outbox);
    }

    /** Tokens for users' pages. */
    @Bean
    UserTokens talkJsUserTokens(TalkJs talkJs, Outbox outbox) {
        return new UserTokens(talkJs.tokens(), outbox);
    }

    /** The state of the sender. */
    @Bean
    SenderState talkbindSenderState(ObjectProvider<Clock> clock) {
        return new SenderState(TalkJsAutoConfiguration.clock(clock));
    }

    /** Makes senders, each with its own memory. */
    @Bean
    Senders talkbindSenders(DataSource source, PlatformTransactionManager transactions, OutboxProperties settings) {
        return new Senders(
                new NamedParameterJdbcTemplate(source), new TransactionTemplate(transactions), settings.times());
    }

    /** The sender of this instance. */
    @Bean
    Sender talkbindSender(Senders senders, OutboxRows rows, TalkJs talkJs, SenderState state) {
        return senders.sender(rows, talkJs, state);
    }

    /**
     * Sends each change as soon as it is committed, and looks from time to time for changes that other instances have
     * left.
     */
    @Bean
    @ConditionalOnBooleanProperty(name = "talkbind.outbox.sends", matchIfMissing = true)
    Loop talkbindSenderLoop(Sender sender, OutboxRows rows, OutboxProperties settings) {
        Loop loop = new Loop("talkjs-sender", () -> sender.turn(settings.poll()));
        rows.onNews(loop::wake);
        return loop;
    }
}
