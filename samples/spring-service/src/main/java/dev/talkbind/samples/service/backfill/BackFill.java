package dev.talkbind.samples.service.backfill;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/** Sends everybody to TalkJS: after a first installation, or when classes are mapped in another way. */
@Component
public class BackFill {
    private final Job job;
    private final JobOperator jobs;
    private final JobRepository executions;

    BackFill(Job backFillJob, JobOperator jobs, JobRepository executions) {
        this.job = backFillJob;
        this.jobs = jobs;
        this.executions = executions;
    }

    /** Runs one from the beginning to its end. */
    public Progress run() throws JobExecutionException {
        jobs.start(
                job,
                new JobParametersBuilder()
                        .addString("run", UUID.randomUUID().toString())
                        .toJobParameters());
        return progress();
    }

    /** Takes up the last one where it stopped, or was killed; no other instance may be running it. */
    public Progress resume() throws JobExecutionException {
        for (JobExecution dead : running()) {
            jobs.recover(dead);
        }
        JobInstance last = executions.getLastJobInstance(BackFillConfiguration.JOB);
        JobExecution execution = last == null ? null : executions.getLastJobExecution(last);
        if (execution != null && execution.getStatus() != BatchStatus.COMPLETED) {
            jobs.restart(execution);
        }
        return progress();
    }

    public boolean isRunning() {
        return !running().isEmpty();
    }

    private Set<JobExecution> running() {
        return executions.findRunningJobExecutions(BackFillConfiguration.JOB);
    }

    /** How far the last one is. */
    public Progress progress() {
        JobInstance last = executions.getLastJobInstance(BackFillConfiguration.JOB);
        if (last == null) {
            return new Progress("none", 0);
        }
        List<JobExecution> all = executions.getJobExecutions(last);
        long done = all.stream()
                .flatMap(execution -> execution.getStepExecutions().stream())
                .filter(step -> step.getStepName().startsWith(BackFillConfiguration.RANGE))
                .mapToLong(StepExecution::getWriteCount)
                .sum();
        return new Progress(executions.getLastJobExecution(last).getStatus().name(), done);
    }

    /**
     * How far one is.
     *
     * @param status the word of Spring Batch: STARTED, COMPLETED, FAILED
     * @param people how many are done, whatever TalkJS said to each
     */
    public record Progress(String status, long people) {}
}
