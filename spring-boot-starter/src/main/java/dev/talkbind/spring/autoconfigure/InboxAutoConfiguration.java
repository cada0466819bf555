package dev.talkbind.spring.autoconfigure;

import dev.talkbind.client.Webhooks;
import dev.talkbind.spring.Inbox;
import dev.talkbind.spring.inbox.EventErasure;
import dev.talkbind.spring.inbox.EventHandler;
import dev.talkbind.spring.inbox.InboxRows;
import dev.talkbind.spring.inbox.InboxWorker;
import dev.talkbind.spring.inbox.UserCorrection;
import dev.talkbind.spring.listener.Listeners;
import dev.talkbind.spring.loop.Loop;
import dev.talkbind.spring.mapping.Mappers;
import dev.talkbind.spring.outbox.OutboxRows;
import dev.talkbind.spring.web.WebhookController;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.DispatcherServlet;

/** The inbox, for applications that can receive webhooks by Spring MVC. */
@AutoConfiguration(after = OutboxAutoConfiguration.class)
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBean({OutboxRows.class, Webhooks.class})
@ConditionalOnBooleanProperty(name = "talkbind.inbox.enabled", matchIfMissing = true)
@EnableConfigurationProperties(InboxProperties.class)
public class InboxAutoConfiguration {

    /** The stored events. */
    @Bean
    @DependsOnDatabaseInitialization
    InboxRows talkbindInboxRows(DataSource source, InboxProperties settings, ObjectProvider<Clock> clock) {
        JdbcTemplate jdbc = new JdbcTemplate(source);
        TalkbindSchema.demand(jdbc, "talkbind_inbox");
        return new InboxRows(JdbcClient.create(jdbc), TalkJsAutoConfiguration.clock(clock), settings.times());
    }

    /** The bean for operators. */
    @Bean
    Inbox talkbindInbox(InboxRows rows) {
        return new Inbox(rows);
    }

    /** The address that receives webhooks. */
    @Bean
    WebhookController talkJsWebhookController(Webhooks webhooks, InboxRows rows, InboxProperties settings) {
        return new WebhookController(webhooks, rows, settings.maxAge());
    }

    /** Erases a person's events here. */
    @Bean
    EventErasure talkbindEventErasure(InboxRows rows) {
        return new EventErasure(rows);
    }

    /** Runs before the service's own methods, so that what they change is sent after it. */
    @Bean
    @Order(0)
    UserCorrection talkJsUserCorrection(OutboxRows outbox) {
        return new UserCorrection(outbox);
    }

    /** The service's own methods. */
    @Bean
    @Order(1)
    Listeners talkJsListeners(ConfigurableListableBeanFactory beans, Mappers mappers) {
        return new Listeners(beans, mappers);
    }

    /** Handles the events one by one. */
    @Bean
    InboxWorker talkbindInboxWorker(
            InboxRows rows,
            ObjectProvider<EventHandler> handlers,
            PlatformTransactionManager transactions,
            ObjectProvider<Clock> clock) {
        return new InboxWorker(
                rows,
                handlers.orderedStream().toList(),
                new TransactionTemplate(transactions),
                TalkJsAutoConfiguration.clock(clock));
    }

    /** Handles each event as soon as it is stored. */
    @Bean
    @ConditionalOnBooleanProperty(name = "talkbind.inbox.handles", matchIfMissing = true)
    Loop talkbindInboxLoop(InboxWorker worker, InboxRows rows, InboxProperties settings) {
        Loop loop = new Loop("talkjs-inbox", () -> worker.turn(settings.poll()));
        rows.onNews(loop::wake);
        return loop;
    }
}
