package dev.talkbind.spring.backfill;

import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Sends the next page of a range. All of its state is in the step's execution context, so any machine can continue. Its
 * exceptions have neither a cause nor a value, because Spring Batch logs them and stores them in its tables.
 */
final class RangeStep implements Tasklet {
    static final String OWNER = "owner";

    private final Pages pages;
    private final Keys keys;
    private final Lease lease;
    private final int size;

    RangeStep(Pages pages, Keys keys, Lease lease, int size) {
        this.pages = pages;
        this.keys = keys;
        this.lease = lease;
        this.size = size;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) {
        StepExecution step = contribution.getStepExecution();
        Range range = Range.in(step.getExecutionContext());
        String owner = String.valueOf(step.getJobExecution().getJobParameters().getString(OWNER));
        try {
            return pages.attempts().of(() -> next(contribution, range, () -> lease.isWanted(owner)));
        } catch (RowFault fault) {
            throw new BackfillException("rows of " + range.kind() + " cannot be sent: " + fault.getMessage());
        }
    }

    private RepeatStatus next(StepContribution contribution, Range range, BooleanSupplier isWanted) {
        StepExecution step = contribution.getStepExecution();
        if (!isWanted.getAsBoolean()) {
            step.setTerminateOnly();
            return RepeatStatus.CONTINUABLE;
        }
        Kind kind = Objects.requireNonNull(pages.kinds().named(range.kind()));
        List<Object> page = keys.next(kind, range, size);
        if (page.isEmpty()) {
            return RepeatStatus.FINISHED;
        }
        int bad = pages.send(kind, page, isWanted);
        done(contribution, step.getExecutionContext(), page);
        contribution.incrementProcessSkipCount(bad);
        return RepeatStatus.continueIf(page.size() == size);
    }

    private static void done(StepContribution contribution, ExecutionContext context, List<Object> page) {
        Range.done(context, page.get(page.size() - 1));
        page.forEach(key -> contribution.incrementReadCount());
        contribution.incrementWriteCount(page.size());
    }
}
