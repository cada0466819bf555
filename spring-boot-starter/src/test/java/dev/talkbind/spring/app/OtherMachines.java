package dev.talkbind.spring.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.StepExecutionSplitter;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Has ranges worked off by another instance, which is told nothing but a number, as by a message. */
@Component("talkbindBackfillPartitions")
@ConditionalOnBooleanProperty(name = "test.other-machines")
public class OtherMachines implements PartitionHandler {
    private static final int PARTS = 3;

    private final JobRepository repository;
    private ApplicationContext worker;

    OtherMachines(JobRepository repository) {
        this.repository = repository;
    }

    public void workBy(ApplicationContext other) {
        worker = other;
    }

    @Override
    public Collection<StepExecution> handle(StepExecutionSplitter splitter, StepExecution all) throws Exception {
        List<CompletableFuture<Void>> work = new ArrayList<>();
        List<Long> ids =
                splitter.split(all, PARTS).stream().map(StepExecution::getId).toList();
        ids.forEach(id -> work.add(CompletableFuture.runAsync(() -> work(id))));
        work.forEach(CompletableFuture::join);
        return ids.stream().map(repository::getStepExecution).toList();
    }

    private void work(long id) {
        try {
            StepExecution range = worker.getBean(JobRepository.class).getStepExecution(id);
            worker.getBean("talkbindBackfillRange", Step.class).execute(range);
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }
}
