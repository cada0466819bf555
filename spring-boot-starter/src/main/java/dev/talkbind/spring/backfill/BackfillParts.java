package dev.talkbind.spring.backfill;

import dev.talkbind.spring.mapping.Mappers;
import dev.talkbind.spring.outbox.Bulk;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.Set;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the back-fill together. */
public final class BackfillParts {
    private final Database database;
    private final Settings settings;
    private final Keys keys;
    private final Pages pages;

    /** For the entities that these mappers write. */
    public BackfillParts(Database database, Mappers mappers, Bulk bulk, Settings settings) {
        this.database = database;
        this.settings = settings;
        EntityManager entities = SharedEntityManagerCreator.createSharedEntityManager(database.entities());
        TransactionTemplate reading = new TransactionTemplate(database.transactions());
        reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        reading.setReadOnly(true);
        this.keys = new Keys(entities, reading);
        this.pages = new Pages(
                new Kinds(database.entities(), mappers, settings.exclude()),
                new EntityReader(entities, mappers, settings.quiet()),
                reading,
                bulk,
                new Attempts(database.lease()::state),
                database.setAside());
    }

    /**
     * The database of the entities.
     *
     * @param lease tells which process runs the back-fill
     * @param setAside the rows that could not be sent
     */
    public record Database(
            EntityManagerFactory entities,
            PlatformTransactionManager transactions,
            Lease lease,
            SetAsideRows setAside) {}

    /**
     * The settings.
     *
     * @param page how many rows make one page, which is one request
     * @param partitions into how many ranges the rows of each entity are divided
     * @param logEvery how often a log line shows the progress
     * @param exclude the names of entities to leave out
     * @param quiet keeps values out of logs
     */
    public record Settings(int page, int partitions, Duration logEvery, Set<String> exclude, Quiet quiet) {}

    /** The step that sends the rows of one range, on any machine. */
    public Step range(JobRepository repository) {
        return new BackfillJob(repository).range(new RangeStep(pages, keys, database.lease(), settings.page()));
    }

    /** Sends the ranges in threads of this process. */
    public PartitionHandler inThreads(Step range) {
        return BackfillJob.inThreads(range, settings.partitions());
    }

    /** The bean that services call. */
    public Backfill backfill(JobRepository repository, JobOperator operator, PartitionHandler handler) {
        Job job = new BackfillJob(repository).job(new Ranges(pages.kinds(), keys), handler, database.lease());
        BatchJob batch = new BatchJob(job, operator, repository);
        Lease lease = database.lease();
        Runs runs = new Runs(batch, lease, () -> Backfill.progress(lease, batch), settings.logEvery());
        return new Backfill(lease, batch, runs, new Retries(pages));
    }
}
