package dev.talkbind.spring.autoconfigure;

import dev.talkbind.client.TalkJs;
import dev.talkbind.spring.backfill.Backfill;
import dev.talkbind.spring.backfill.BackfillAtStart;
import dev.talkbind.spring.backfill.BackfillParts;
import dev.talkbind.spring.backfill.Lease;
import dev.talkbind.spring.backfill.Quiet;
import dev.talkbind.spring.backfill.SetAsideRows;
import dev.talkbind.spring.loop.Loop;
import dev.talkbind.spring.mapping.Mappers;
import dev.talkbind.spring.outbox.Bulk;
import dev.talkbind.spring.outbox.SenderState;
import dev.talkbind.spring.outbox.Senders;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The back-fill, for applications with Spring Batch and JPA. It does not declare a {@code Job} bean: Spring Boot would
 * run that at each start, or would not know which of two jobs to run.
 */
@AutoConfiguration(
        after = OutboxAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration",
            "org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration"
        })
@ConditionalOnClass({JobOperator.class, EntityManagerFactory.class})
@ConditionalOnBean({JobRepository.class, JobOperator.class, Senders.class})
@ConditionalOnSingleCandidate(EntityManagerFactory.class)
@ConditionalOnBooleanProperty(name = "talkbind.backfill.enabled", matchIfMissing = true)
@EnableConfigurationProperties(BackfillProperties.class)
public class BackfillAutoConfiguration {

    /** Knows which process runs the back-fill. */
    @Bean
    @DependsOnDatabaseInitialization
    Lease talkbindBackfillLease(DataSource source, BackfillProperties settings, ObjectProvider<Clock> clock) {
        JdbcTemplate jdbc = new JdbcTemplate(source);
        TalkbindSchema.demand(jdbc, "talkbind_backfill");
        return new Lease(JdbcClient.create(jdbc), TalkJsAutoConfiguration.clock(clock), settings.lease());
    }

    /** The rows that could not be sent. */
    @Bean
    @DependsOnDatabaseInitialization
    SetAsideRows talkbindBackfillRows(DataSource source, ObjectProvider<Clock> clock) {
        NamedParameterJdbcTemplate jdbc = new NamedParameterJdbcTemplate(source);
        TalkbindSchema.demand(jdbc.getJdbcOperations(), "talkbind_backfill_row");
        return new SetAsideRows(jdbc, TalkJsAutoConfiguration.clock(clock));
    }

    /** The database of the entities. */
    @Bean
    BackfillParts.Database talkbindBackfillDatabase(
            EntityManagerFactory entities,
            PlatformTransactionManager transactions,
            Lease lease,
            SetAsideRows setAside) {
        return new BackfillParts.Database(entities, transactions, lease, setAside);
    }

    /** The settings. */
    @Bean
    BackfillParts.Settings talkbindBackfillSettings(
            BackfillProperties properties, ObjectProvider<LoggingSystem> logging) {
        return properties.settings(new Quiet(logging.getIfAvailable()));
    }

    /** Sends through the outbox. */
    @Bean
    Bulk talkbindBulk(Senders senders, TalkJs talkJs, SenderState state) {
        return senders.bulk(talkJs, state);
    }

    /** Puts the parts of the back-fill together. */
    @Bean
    BackfillParts talkbindBackfillParts(
            BackfillParts.Database database, Mappers mappers, Bulk bulk, BackfillParts.Settings settings) {
        return new BackfillParts(database, mappers, bulk, settings);
    }

    /** Sends the rows of one range. A machine that works for another machine finds this step by its name. */
    @Bean
    Step talkbindBackfillRange(BackfillParts parts, JobRepository repository) {
        return parts.range(repository);
    }

    /** Sends all ranges in this process. To use other machines, a service declares a bean of this name. */
    @Bean
    @ConditionalOnMissingBean(name = "talkbindBackfillPartitions")
    PartitionHandler talkbindBackfillPartitions(
            BackfillParts parts, @Qualifier("talkbindBackfillRange") Step talkbindBackfillRange) {
        return parts.inThreads(talkbindBackfillRange);
    }

    /** The bean that services call. */
    @Bean
    Backfill talkbindBackfill(
            BackfillParts parts,
            JobRepository repository,
            JobOperator operator,
            @Qualifier("talkbindBackfillPartitions") PartitionHandler handler) {
        return parts.backfill(repository, operator, handler);
    }

    /** Starts a back-fill if the command line asks for it. */
    @Bean
    BackfillAtStart talkbindBackfillAtStart(Backfill backfill) {
        return new BackfillAtStart(backfill);
    }

    /** Resumes a back-fill whose process was killed. */
    @Bean
    @ConditionalOnBooleanProperty(name = "talkbind.backfill.resume")
    Loop talkbindBackfillWatch(Backfill backfill, BackfillProperties settings) {
        return new Loop("talkbind-backfill-watch", () -> {
            backfill.resumeInterrupted();
            return new Loop.Rest(settings.lease().dividedBy(2), false);
        });
    }
}
