package dev.talkbind.samples.service.backfill;

import dev.talkbind.samples.service.outbox.Delivery;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.support.TaskExecutorPartitionHandler;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.database.JdbcPagingItemReader;
import org.springframework.batch.infrastructure.item.database.Order;
import org.springframework.batch.infrastructure.item.database.builder.JdbcPagingItemReaderBuilder;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/**
 * The job that sends everybody. Its one step is divided into ranges of people, and a range is worked off by {@code
 * peopleRange}, which needs nothing but the database: a {@link PartitionHandler} of your own, such as that of
 * spring-batch-integration, has ranges worked off by other machines.
 */
@Configuration
class BackFillConfiguration {
    static final String JOB = "backFill";
    static final String RANGE = "peopleRange";

    @Bean
    Job backFillJob(JobRepository jobs, PeoplePartitioner partitioner, PartitionHandler ranges) {
        Step people = new StepBuilder("people", jobs)
                .partitioner(RANGE, partitioner)
                .partitionHandler(ranges)
                .build();
        return new JobBuilder(JOB, jobs).start(people).build();
    }

    @Bean
    @ConditionalOnMissingBean
    PartitionHandler ranges(Step peopleRange, BackFillSettings settings) {
        TaskExecutorPartitionHandler handler = new TaskExecutorPartitionHandler();
        handler.setStep(peopleRange);
        handler.setGridSize(settings.partitions());
        handler.setTaskExecutor(new SimpleAsyncTaskExecutor("back-fill-"));
        return handler;
    }

    /** Not a transaction for a whole chunk: nothing is locked while TalkJS is called. */
    @Bean
    Step peopleRange(
            JobRepository jobs, JdbcPagingItemReader<Object> ids, PeopleWriter writer, BackFillSettings settings) {
        return new StepBuilder(RANGE, jobs)
                .<Object, Object>chunk(settings.chunk())
                .transactionManager(new ResourcelessTransactionManager())
                .reader(ids)
                .writer(writer)
                .build();
    }

    /** The ids of a range, page by page; it begins again after the last chunk that was done. */
    @Bean
    @StepScope
    JdbcPagingItemReader<Object> ids(
            DataSource database, BackFillSettings settings, @Value("#{stepExecution}") StepExecution step)
            throws Exception {
        ExecutionContext range = step.getExecutionContext();
        Map<String, Object> limits = new HashMap<>();
        StringBuilder where = new StringBuilder("1 = 1");
        if (range.containsKey(PeoplePartitioner.FROM)) {
            limits.put("from", range.get(PeoplePartitioner.FROM));
            where.append(" and id >= :from");
        }
        if (range.containsKey(PeoplePartitioner.TO)) {
            limits.put("to", range.get(PeoplePartitioner.TO));
            where.append(" and id < :to");
        }
        return new JdbcPagingItemReaderBuilder<Object>()
                .name("ids")
                .dataSource(database)
                .selectClause("id")
                .fromClause(kind(step).table())
                .whereClause(where.toString())
                .parameterValues(limits)
                .sortKeys(Map.of("id", Order.ASCENDING))
                .pageSize(settings.chunk())
                .rowMapper((row, number) -> row.getObject(1))
                .build();
    }

    @Bean
    @StepScope
    PeopleWriter peopleWriter(
            @Value("#{stepExecution}") StepExecution step, PeopleOut out, Delivery delivery, Pauses pauses) {
        return new PeopleWriter(kind(step), out, delivery, pauses);
    }

    private static Kind kind(StepExecution step) {
        return Kind.valueOf(step.getExecutionContext().getString(PeoplePartitioner.KIND));
    }
}
