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
import org.springframework.batch.core.launch.JobExecutionAlreadyRunningException;
import org.springframework.batch.core.launch.JobInstanceAlreadyCompleteException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.JobRestartException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * The job as Spring Batch knows it: a run is a job instance, and each start or resumption of the run is an execution.
 */
final class BatchJob {
    private static final String RUN = "run";
    private static final int LATE_WRITES = 20; // more than the ends of a page, of its steps and of its job need

    private final Job job;
    private final JobOperator operator;
    private final JobRepository repository;

    BatchJob(Job job, JobOperator operator, JobRepository repository) {
        this.job = job;
        this.operator = operator;
        this.repository = repository;
    }

    /** How many rows were looked at, and how many of them were set aside. */
    record Counts(long done, long setAside) {}

    /**
     * Checks that Spring Batch keeps its records where another process finds them.
     *
     * @throws BackfillException if it does not
     */
    void demandNotes() {
        if (repository instanceof ResourcelessJobRepository) {
            throw new BackfillException(
                    "Spring Batch keeps the progress of a job only in memory, so nothing could be resumed: add"
                            + " spring-boot-starter-batch-jdbc");
        }
    }

    /** Runs the job from where it was to its end, and returns how it ended. */
    BatchStatus run(Lease.Grip grip) throws JobExecutionException, InterruptedException {
        JobExecution execution;
        try {
            execution = start(grip);
        } catch (JobInstanceAlreadyCompleteException done) {
            return BatchStatus.COMPLETED; // the process that ran it before completed it, but could not record that
        }
        while (execution.getStatus().isRunning()) { // the service's job operator does not wait
            TimeUnit.SECONDS.sleep(1);
            execution = Objects.requireNonNull(repository.getJobExecution(execution.getId()));
        }
        return execution.getStatus();
    }

    /**
     * Spring Batch refuses to start if the previous owner records an unknown end of its execution after that execution
     * was recovered.
     */
    private JobExecution start(Lease.Grip grip) throws JobExecutionException {
        JobParameters parameters = new JobParametersBuilder(parameters(grip.run()))
                .addString(RangeStep.OWNER, grip.owner(), false)
                .toJobParameters();
        for (int attempt = 1; ; attempt++) {
            recover(grip.run());
            try {
                return operator.start(job, parameters);
            } catch (JobRestartException | JobExecutionAlreadyRunningException late) {
                if (attempt == LATE_WRITES) {
                    throw late;
                }
            }
        }
    }

    private static JobParameters parameters(String run) {
        return new JobParametersBuilder().addString(RUN, run).toJobParameters();
    }

    private List<JobExecution> executions(String run) {
        JobInstance instance = repository.getJobInstance(job.getName(), parameters(run));
        return instance == null ? List.of() : repository.getJobExecutions(instance);
    }

    /**
     * The holder of the lease knows that no other process may work on the run. An execution that seems to be running
     * was killed, or is late. A late one still records how far its last page got.
     */
    void recover(String run) {
        for (int attempt = 1; ; attempt++) {
            try {
                executions(run).forEach(this::recover);
                return;
            } catch (ConcurrencyFailureException late) {
                if (attempt == LATE_WRITES) {
                    throw late;
                }
            }
        }
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

    /** The time, in the form that Spring Batch stores. */
    private static LocalDateTime now() {
        return LocalDateTime.now(ZoneId.systemDefault());
    }

    /** Spring Batch reports UNKNOWN if it could not write to its tables at the end. */
    private static boolean isUnended(BatchStatus status) {
        return status.isRunning() || status == BatchStatus.UNKNOWN;
    }

    /** How far a run got, over all of its executions. */
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
