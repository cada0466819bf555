package dev.talkbind.samples.service.backfill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.User;
import dev.talkbind.samples.service.AgencyTest;
import dev.talkbind.samples.service.people.Landlord;
import dev.talkbind.samples.service.people.Landlords;
import dev.talkbind.samples.service.people.People;
import dev.talkbind.samples.service.people.TalkUsers;
import dev.talkbind.test.FakeTalkJs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.integration.partition.BeanFactoryStepLocator;
import org.springframework.batch.integration.partition.MessageChannelPartitionHandler;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.batch.integration.partition.StepExecutionRequestHandler;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.integration.channel.ExecutorChannel;
import org.springframework.integration.core.MessagingTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two parts of a back-fill that are worked off by others, who are asked by messages: here threads, in earnest machines. */
@AgencyTest
class RemoteBackFillTest {
    @Autowired
    private BeanFactory beans;

    @Autowired
    private JobRepository executions;

    @Autowired
    private PeoplePartitioner partitioner;

    @Autowired
    private JobOperator jobs;

    @Autowired
    private Landlords landlords;

    @Autowired
    private FakeTalkJs talkJs;

    @Autowired
    private JdbcClient jdbc;

    private final ExecutorService machines = Executors.newFixedThreadPool(2);

    @Test
    void twoMachinesSendOnePartEach() throws Exception {
        List.of("landlord", "tenant", "outbox")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        List<Landlord> people = IntStream.range(0, 240)
                .mapToObj(i -> landlords.save(People.landlord("Mila " + i)))
                .toList();
        jdbc.sql("delete from outbox").update();
        JobExecution execution = jobs.start(job(), new JobParameters());
        machines.shutdown();
        assertThat(execution.getStatus()).isEqualTo(BatchStatus.COMPLETED);
        assertThat(executions.getJobExecution(execution.getId()).getStepExecutions())
                .filteredOn(step -> step.getStepName().startsWith(BackFillConfiguration.RANGE))
                .extracting(StepExecution::getWriteCount)
                .containsExactly(120L, 120L);
        assertThat(people).allSatisfy(landlord -> {
            User user = TalkUsers.of(landlord);
            assertThat(User.diff(talkJs.user(user.id()).orElseThrow(), user).isEmpty())
                    .isTrue();
        });
    }

    private Job job() throws Exception {
        return new JobBuilder("remote", executions)
                .start(new StepBuilder("people", executions)
                        .partitioner(BackFillConfiguration.RANGE, partitioner)
                        .partitionHandler(asking())
                        .build())
                .build();
    }

    /** The side that divides: it asks, and looks into the job's tables until all parts are done. */
    private PartitionHandler asking() throws Exception {
        MessageChannelPartitionHandler handler = new MessageChannelPartitionHandler();
        handler.setStepName(BackFillConfiguration.RANGE);
        handler.setGridSize(2);
        handler.setMessagingOperations(new MessagingTemplate(channel()));
        handler.setJobRepository(executions);
        handler.setPollInterval(50);
        handler.afterPropertiesSet();
        return handler;
    }

    /** The side that works: all that it is told is a number. */
    private ExecutorChannel channel() {
        BeanFactoryStepLocator steps = new BeanFactoryStepLocator();
        steps.setBeanFactory(beans);
        StepExecutionRequestHandler worker = new StepExecutionRequestHandler();
        worker.setStepLocator(steps);
        worker.setJobRepository(executions);
        ExecutorChannel channel = new ExecutorChannel(machines);
        channel.subscribe(message -> worker.handle(overTheWire((StepExecutionRequest) message.getPayload())));
        return channel;
    }

    private static StepExecutionRequest overTheWire(StepExecutionRequest request) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new ObjectOutputStream(bytes).writeObject(request);
            ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()));
            return (StepExecutionRequest) in.readObject();
        } catch (IOException | ClassNotFoundException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
