package dev.talkbind.samples.service.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.User;
import dev.talkbind.samples.service.AgencyApplication;
import dev.talkbind.samples.service.Rig;
import dev.talkbind.samples.service.Thorough;
import dev.talkbind.samples.service.backfill.BackFill;
import dev.talkbind.samples.service.outbox.FaultScripts;
import dev.talkbind.samples.service.outbox.Outbox;
import dev.talkbind.samples.service.outbox.Sender;
import dev.talkbind.samples.service.people.Landlord;
import dev.talkbind.samples.service.people.Landlords;
import dev.talkbind.samples.service.people.People;
import dev.talkbind.samples.service.people.TalkUsers;
import dev.talkbind.samples.service.people.Tenants;
import dev.talkbind.test.FakeTalkJs;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** The service on PostgreSQL. */
@ActiveProfiles("postgresql")
@DirtiesContext
@SpringBootTest(
        classes = {AgencyApplication.class, Rig.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "agency.outbox.sends=false",
            "agency.inbox.handles=false",
            "talkjs.answer-timeout=2s",
            "talkjs.burst=1000000",
            "talkjs.per-second=1000000",
            "spring.main.banner-mode=off"
        })
class PostgresTest {
    private static final int CHANGES = Thorough.isOn() ? 120 : 40;

    private static Postgres postgres;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Landlords landlords;

    @Autowired
    private Tenants tenants;

    @Autowired
    private FakeTalkJs talkJs;

    @BeforeAll
    static void start() {
        postgres = Postgres.start("agency");
    }

    @AfterAll
    static void stop() {
        if (postgres != null) {
            postgres.close();
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> postgres.url("agency"));
    }

    private void empty() {
        for (String table : List.of("outbox", "landlord", "tenant")) {
            jdbc.sql("delete from " + table).update();
        }
    }

    @Test
    void faultScriptsEndWell() {
        empty();
        Thorough.tell("fault scripts on PostgreSQL: " + new FaultScripts(beans).run(0, Thorough.isOn() ? 60 : 10));
    }

    @Test
    void everybodyIsSent() throws Exception {
        empty();
        IntStream.range(0, 130).forEach(i -> landlords.save(People.landlord("Mila " + i)));
        IntStream.range(0, 30).forEach(i -> tenants.save(People.tenant("Noor " + i)));
        jdbc.sql("delete from outbox").update();
        assertThat(beans.getBean(BackFill.class).run()).isEqualTo(new BackFill.Progress("COMPLETED", 160));
        assertThat(beans.getBean(Outbox.class).counts()).isEqualTo(new Outbox.Counts(160, 0, 0));
    }

    /** Changes of two people each, in any order of the rows in the outbox: nothing of them may fail because of the senders. */
    @Test
    void sendersAreInNobodysWay() throws Exception {
        empty();
        List<Long> ids = IntStream.range(0, 12)
                .mapToObj(i -> landlords.save(People.landlord("Mila " + i)).getId())
                .toList();
        AtomicInteger changing = new AtomicInteger(2);
        List<Callable<Void>> work = new ArrayList<>();
        work.add(() -> change(ids.subList(0, 6), false, changing));
        work.add(() -> change(ids.subList(6, 12), true, changing));
        work.add(() -> send(changing));
        work.add(() -> send(changing));
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        for (Future<Void> done : threads.invokeAll(work)) {
            done.get();
        }
        threads.shutdown();
        assertThat(landlords.findAll()).allSatisfy(landlord -> {
            User user = TalkUsers.of(landlord);
            assertThat(User.diff(talkJs.user(user.id()).orElseThrow(), user).isEmpty())
                    .isTrue();
        });
    }

    private Void change(List<Long> ids, boolean isBackwards, AtomicInteger changing) {
        TransactionTemplate transaction = beans.getBean(TransactionTemplate.class);
        for (int i = 0; i < CHANGES; i++) {
            int first = i % ids.size();
            int second = (first + 1 + i % 3) % ids.size();
            List<Long> pair =
                    isBackwards ? List.of(ids.get(second), ids.get(first)) : List.of(ids.get(first), ids.get(second));
            String name = "Mila, change " + i;
            transaction.executeWithoutResult(status -> pair.forEach(id -> rename(id, name)));
        }
        changing.decrementAndGet();
        return null;
    }

    private void rename(Long id, String name) {
        Landlord landlord = landlords.findById(id).orElseThrow();
        landlord.setFullName(name);
        landlords.saveAndFlush(landlord);
    }

    private Void send(AtomicInteger changing) {
        Sender sender = beans.getBean(Sender.class);
        Outbox outbox = beans.getBean(Outbox.class);
        while (changing.get() > 0 || outbox.counts().waiting() > 0) {
            sender.send();
        }
        return null;
    }
}
