package dev.talkbind.spring.autoconfigure;

import dev.talkbind.spring.Inbox;
import dev.talkbind.spring.Outbox;
import dev.talkbind.spring.actuate.BackfillActs;
import dev.talkbind.spring.actuate.TalkJsEndpoint;
import dev.talkbind.spring.actuate.TalkJsHealth;
import dev.talkbind.spring.actuate.TalkJsMeters;
import dev.talkbind.spring.backfill.Backfill;
import dev.talkbind.spring.loop.Loop;
import dev.talkbind.spring.outbox.SenderState;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Health, endpoint and meters, each if its module of Spring Boot is present. */
@AutoConfiguration(
        after = {OutboxAutoConfiguration.class, InboxAutoConfiguration.class, BackfillAutoConfiguration.class})
@ConditionalOnBean({Outbox.class, SenderState.class})
public class ActuatorAutoConfiguration {

    /** For applications with health indicators. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
    static class WithHealth {
        @Bean
        @ConditionalOnEnabledHealthIndicator("talkjs")
        TalkJsHealth talkjsHealthIndicator(Outbox outbox, SenderState state, ObjectProvider<Loop> loops) {
            return new TalkJsHealth(outbox, state, loops.stream().toList());
        }
    }

    /** For applications with endpoints. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({Endpoint.class, ConditionalOnAvailableEndpoint.class})
    static class WithEndpoints {
        @Bean
        @ConditionalOnAvailableEndpoint
        TalkJsEndpoint talkJsEndpoint(
                Outbox outbox, ObjectProvider<Inbox> inbox, ObjectProvider<BackfillActs> backfill) {
            return new TalkJsEndpoint(outbox, inbox.getIfAvailable(), backfill.getIfAvailable());
        }
    }

    /** For applications with endpoints and a back-fill. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(Endpoint.class)
    @ConditionalOnBean(Backfill.class)
    static class WithBackfill {
        @Bean
        BackfillActs talkbindBackfillActs(Backfill backfill) {
            return new BackfillActs(backfill);
        }
    }

    /** For applications with Micrometer. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MeterRegistry.class)
    static class WithMeters {
        @Bean
        TalkJsMeters talkJsMeters(Outbox outbox, SenderState state) {
            return new TalkJsMeters(outbox, state);
        }
    }
}
