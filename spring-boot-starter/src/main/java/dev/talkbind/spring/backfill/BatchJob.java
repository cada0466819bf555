package dev.talkbind.spring.backfill;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.batch.core.step.StepExecution;

/** The job as Spring Batch knows it: a run is an instance, and each time that it is taken up an execution. */
final class BatchJob {
    private static final String RUN = "run";

    private final Job job;
    private final JobOperator operator;
    private final JobRepository repository;

    BatchJob(Job job, JobOperator operator, JobRepository repository) {
        this.job = job;
        this.operator = operator;
        this.repository = repository;
    }

    /** How many rows were looked at, and how many of those were set aside. */
    record Counts(long done, long setAside) {}

    /**
     * Spring Batch keeps notes where another process finds them.
     *
     * @throws BackfillException where it does not
     */
    void demandNotes() {
        if (repository instanceof ResourcelessJobRepository) {
            throw new BackfillException(
                    "Spring Batch keeps the progress of a job only in memory, so nothing could be resumed: add"
                            + " spring-boot-starter-batch-jdbc");
        }
    }

    /** Runs it to its end, from where it was, and says how it ended. */
    BatchStatus run(Lease.Grip grip) throws JobExecutionException, InterruptedException {
        recover(grip.run());
        JobExecution execution = operator.start(
                job,
                new JobParametersBuilder(parameters(grip.run()))
                        .addString(RangeStep.OWNER, grip.owner(), false)
                        .toJobParameters());
        while (execution.getStatus().isRunning()) { // the operator of the service does not wait
            TimeUnit.SECONDS.sleep(1);
            execution = Objects.requireNonNull(repository.getJobExecution(execution.getId()));
        }
        return execution.getStatus();
    }

    private static JobParameters parameters(String run) {
        return new JobParametersBuilder().addString(RUN, run).toJobParameters();
    }

    private List<JobExecution> executions(String run) {
        JobInstance instance = repository.getJobInstance(job.getName(), parameters(run));
        return instance == null ? List.of() : repository.getJobExecutions(instance);
    }

    /** Whoever holds the lease knows that no other process works on the run: what looks as if it runs was killed. */
    void recover(String run) {
        executions(run).forEach(this::recover);
    }

    private void recover(JobExecution execution) {
        for (StepExecution step : execution.getStepExecutions()) {
            if (isUnended(step.getStatus())) {
                step.setStatus(BatchStatus.FAILED);
                step.setExitStatus(ExitStatus.FAILED);
                step.setEndTime(now());
                repository.update(step);
            }
        }
        if (isUnended(execution.getStatus())) {
            execution.setStatus(BatchStatus.FAILED);
            execution.setExitStatus(ExitStatus.FAILED);
            execution.setEndTime(now());
            repository.update(execution);
        }
    }

    /** The time as Spring Batch stores it. */
    private static LocalDateTime now() {
        return LocalDateTime.now(ZoneId.systemDefault());
    }

    /** UNKNOWN is what Spring Batch says where it could not write to its tables at the end. */
    private static boolean isUnended(BatchStatus status) {
        return status.isRunning() || status == BatchStatus.UNKNOWN;
    }

    /** How far a run is, in all its executions. */
    Counts counts(String run) {
        long done = 0;
        long setAside = 0;
        for (JobExecution execution : executions(run)) {
            for (StepExecution step : execution.getStepExecutions()) {
                boolean isRange = step.getStepName().startsWith(BackfillJob.RANGE + ":");
                done += isRange ? step.getReadCount() : 0;
                setAside += isRange ? step.getProcessSkipCount() : 0;
            }
        }
        return new Counts(done, setAside);
    }
}
