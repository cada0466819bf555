package dev.talkbind.spring.backfill;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.support.TaskExecutorPartitionHandler;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/**
 * The parts of the job. Its one step is divided into ranges. The step {@value #RANGE} sends the rows of a range, on
 * this machine or on another one that a {@link PartitionHandler} of the service uses.
 */
final class BackfillJob {
    static final String RANGE = "talkbindBackfillRange";
    private static final String NAME = "talkbindBackfill";
    private static final int THREADS = 4;

    private final JobRepository repository;

    BackfillJob(JobRepository repository) {
        this.repository = repository;
    }

    /** No transaction is open while TalkJS is called: each page has a transaction of its own. */
    Step range(RangeStep pages) {
        return new StepBuilder(RANGE, repository)
                .tasklet(pages, new ResourcelessTransactionManager())
                .build();
    }

    /** Sends the ranges in threads of this process. */
    static PartitionHandler inThreads(Step range, int partitions) {
        SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("talkbind-backfill-");
        threads.setConcurrencyLimit(THREADS);
        threads.setDaemon(true); // a program that has nothing else to do may end
        TaskExecutorPartitionHandler handler = new TaskExecutorPartitionHandler();
        handler.setStep(range);
        handler.setGridSize(partitions);
        handler.setTaskExecutor(threads);
        return handler;
    }

    Job job(Ranges ranges, PartitionHandler handler, Lease lease) {
        Step all = new StepBuilder("all", repository)
                .partitioner(RANGE, ranges)
                .partitionHandler(handler)
                .listener(new Total(ranges, lease))
                .build();
        return new JobBuilder(NAME, repository).start(all).build();
    }

    /** Counts all rows before they are divided. */
    private record Total(Ranges ranges, Lease lease) implements StepExecutionListener {
        @Override
        public void beforeStep(StepExecution step) {
            String owner = step.getJobExecution().getJobParameters().getString(RangeStep.OWNER);
            lease.total(String.valueOf(owner), ranges.count());
        }
    }
}
