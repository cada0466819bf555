package dev.talkbind.spring.backfill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.spring.backfill.Progress.Status;
import dev.talkbind.test.FakeTalkJs;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * An owner of a back-fill whose signs of life were late: another takes it over, while the first still writes to Spring Batch's tables
 * how far its last page is.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class LateWritesTest {
    private static final List<String> BATCH = List.of(
            "batch_step_execution_context",
            "batch_step_execution",
            "batch_job_execution_context",
            "batch_job_execution_params",
            "batch_job_execution",
            "batch_job_instance");
    private static final List<String> TABLES = List.of("batch_job_execution", "batch_step_execution");

    private final FakeTalkJs talkJs = Rows.talkJs();
    private final Rows rows = new Rows();
    private final AtomicInteger writes = new AtomicInteger();
    private ConfigurableApplicationContext service;
    private JdbcTemplate jdbc;

    @BeforeAll
    void start() {
        service = Rows.service(talkJs);
        jdbc = new JdbcTemplate(service.getBean(DataSource.class));
        rows.in(service);
    }

    @BeforeEach
    void oneThatLooksAsIfItRan() throws Exception {
        BATCH.forEach(table -> jdbc.update("delete from " + table));
        rows.clear();
        rows.insert(120);
        writes.set(0);
        Backfill first = service.getBean(Backfill.class);
        first.start();
        first.await();
        jdbc.update("update talkbind_backfill set owner = 'late', alive_until = 0, outcome = null");
    }

    private void asIfItRan() {
        TABLES.forEach(table -> jdbc.update("update " + table + " set status = 'STARTED', end_time = null"));
    }

    @AfterAll
    void stop() {
        service.close();
        talkJs.close();
    }

    /** A back-fill before whose first so many calls of a method the late owner does something. */
    private Backfill other(String method, int times, String late) {
        Runnable before = () -> {
            if (writes.getAndIncrement() < times) {
                jdbc.update(late);
            }
        };
        return service.getBean(BackfillParts.class)
                .backfill(
                        before(JobRepository.class, method, before),
                        before(JobOperator.class, method, before),
                        service.getBean("talkbindBackfillPartitions", PartitionHandler.class));
    }

    private <T> T before(Class<T> type, String method, Runnable before) {
        T bean = service.getBean(type);
        Object proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, call, arguments) -> {
            if (call.getName().equals(method)) {
                before.run();
            }
            try {
                return call.invoke(bean, arguments);
            } catch (InvocationTargetException fault) {
                throw fault.getCause();
            }
        });
        return type.cast(proxy);
    }

    private void goesOn(Backfill other) throws Exception {
        other.resume();
        assertThat(other.await().status()).isEqualTo(Status.COMPLETED);
        assertThat(writes).hasPositiveValue();
    }

    @Test
    void writesWhileTheirStepsAreEndedDoNotEndTheOneThatGoesOn() throws Exception {
        asIfItRan();
        goesOn(other("update", 3, "update batch_step_execution set version = version + 1"));
    }

    @Test
    void writesWhileItIsGivenUpDoNotKeepItFromBeingGivenUp() {
        asIfItRan();
        Backfill other = other("update", 3, "update batch_step_execution set version = version + 1");
        assertThat(other.stop().status()).isEqualTo(Status.STOPPED);
        assertThat(jdbc.queryForList("select distinct status from batch_step_execution", String.class))
                .containsExactly("FAILED");
    }

    @Test
    void anEndThatIsNotKnownIsRecoveredOnceMore() throws Exception {
        asIfItRan();
        goesOn(other("start", 3, "update batch_job_execution set status = 'UNKNOWN'"));
    }

    @Test
    void oneThatHadDoneItAllAndDidNotSaySoIsComplete() throws Exception {
        goesOn(other("start", 0, ""));
    }
}
