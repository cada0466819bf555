package dev.talkbind.spring.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.spring.Outbox;
import dev.talkbind.spring.app.Databases;
import dev.talkbind.spring.app.Landlord;
import dev.talkbind.spring.app.TestApp;
import dev.talkbind.test.FakeTalkJs;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes on their way through outbox and client, on PostgreSQL, where neither TalkJS nor the client has a limit. It is not part of a
 * build: {@code -Dtest=OutboxLoad} runs it.
 */
class OutboxLoad {
    private static final int CHANGES = Integer.getInteger("load.changes", 20_000);
    private static final int QUEUE = Integer.getInteger("load.queue", 100_000);
    private static final int THREADS = 8;
    private static final int ROUNDS = Integer.getInteger("load.rounds", 5);
    private static final int LOOKS = 100;

    private final FakeTalkJs talkJs = TestApp.talkJs(Clock.systemUTC());
    private ConfigurableApplicationContext service;
    private EntityManager entities;
    private TransactionTemplate transaction;
    private JdbcClient jdbc;

    @BeforeEach
    void start() {
        Databases.emptyPostgres();
        List<String> settings = new ArrayList<>(List.of(Databases.postgres()));
        settings.addAll(List.of("talkbind.outbox.sends=true", "talkjs.per-second=1000000", "logging.level.root=warn"));
        service = TestApp.start(talkJs.uri(), settings.toArray(String[]::new));
        entities = SharedEntityManagerCreator.createSharedEntityManager(service.getBean(EntityManagerFactory.class));
        transaction = service.getBean(TransactionTemplate.class);
        jdbc = service.getBean(JdbcClient.class);
    }

    @AfterEach
    void stop() {
        service.close();
        talkJs.close();
    }

    private void insert(int number) {
        transaction.executeWithoutResult(status -> entities.persist(new Landlord("Mila " + number)));
    }

    private void update(long id) {
        transaction.executeWithoutResult(
                status -> entities.find(Landlord.class, id).setName("Noor " + id));
    }

    private interface Change {
        void make(int number);
    }

    /** Changes by so many threads, each in a transaction of its own, until TalkJS holds the last of them. */
    private void through(String what, int changes, Change change) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(THREADS);
        List<Callable<Void>> work = IntStream.range(0, THREADS)
                .<Callable<Void>>mapToObj(thread -> () -> {
                    IntStream.range(0, changes)
                            .filter(number -> number % THREADS == thread)
                            .forEach(change::make);
                    return null;
                })
                .toList();
        Duration before = cpu();
        long begun = System.nanoTime();
        for (Future<Void> each : people.invokeAll(work)) {
            each.get();
        }
        long committed = System.nanoTime();
        while (service.getBean(Outbox.class).counts().waiting() > 0) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        long sent = System.nanoTime();
        people.shutdown();
        System.out.println(String.format(
                Locale.ROOT,
                "%s: %,.0f a second committed, %,.0f a second committed and sent, %,.2f ms of CPU each, %d requests",
                what,
                perSecond(changes, committed - begun),
                perSecond(changes, sent - begun),
                cpu().minus(before).toMillis() / (double) changes,
                talkJs.counts().requests()));
    }

    /** Of this process, in which the fake runs too. */
    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static double perSecond(int count, long nanos) {
        return count * 1e9 / nanos;
    }

    @Test
    void changesPerSecond() throws Exception {
        through("(warm-up) landlords inserted", CHANGES / 4, this::insert);
        through("landlords inserted", CHANGES, this::insert);
        List<Long> ids = jdbc.sql("select id from landlord").query(Long.class).list();
        through("landlords changed", CHANGES, number -> update(ids.get(number)));
        assertThat(talkJs.userIds()).hasSameSizeAs(ids);
    }

    /** A table of so many users, once when nobody waits, and once when all of them do, for a time that has not come. */
    @Test
    void aLongQueueDoesNotSlowANewChange() throws Exception {
        jdbc.sql(
                        "insert into talkbind_outbox (user_id, version, document, confirmed, changed, attempts, unsettled_until,"
                                + " confirmed_at, corrected, erased) select 'queue-' || n, 1, d, d, 0, 0, 0, 0, 0, false from (select n,"
                                + " '{\"name\":\"Mila ' || n || '\",\"email\":[\"m@x.example\"],\"role\":\"landlord\","
                                + "\"custom\":{\"plan\":\"FREE\",\"about\":\"' || repeat('long ago ', 40) || '\"}}' as d"
                                + " from generate_series(1, :size) n) q")
                .param("size", QUEUE)
                .update();
        List<Look> empty = new ArrayList<>();
        List<Look> full = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            for (boolean isFull : List.of(false, true)) {
                queue(isFull);
                for (int look = 0; look < LOOKS; look++) {
                    (isFull ? full : empty).add(look());
                }
            }
            if (round == 0) { // to warm up
                empty.clear();
                full.clear();
            }
        }
        for (Part part : Part.values()) {
            System.out.println(String.format(
                    Locale.ROOT,
                    "%s, empty queue: %,.2f ms; queue of %,d: %,.2f ms; ratio %.2f",
                    part,
                    median(empty, part),
                    QUEUE,
                    median(full, part),
                    median(full, part) / median(empty, part)));
        }
    }

    private void queue(boolean isWaiting) {
        Long due =
                isWaiting ? System.currentTimeMillis() + Duration.ofMinutes(30).toMillis() : null;
        jdbc.sql("update talkbind_outbox set due = cast(:due as bigint) + length(user_id) where user_id like 'queue-%'")
                .param("due", due)
                .update();
        jdbc.sql("vacuum analyze talkbind_outbox").update();
    }

    /** How long one change took, in nanoseconds. */
    private record Look(long committed, long sent, long counted) {}

    private enum Part {
        COMMITTED,
        SENT,
        COUNTED
    }

    private Look look() throws Exception {
        Semaphore arrived = new Semaphore(0);
        talkJs.answer(request -> {
            arrived.release();
            return null;
        });
        long begun = System.nanoTime();
        insert(0);
        long committed = System.nanoTime();
        assertThat(arrived.tryAcquire(1, TimeUnit.MINUTES)).isTrue();
        long sent = System.nanoTime();
        service.getBean(Outbox.class).counts();
        long counted = System.nanoTime();
        return new Look(committed - begun, sent - begun, counted - sent);
    }

    private static double median(List<Look> looks, Part part) {
        double[] times = looks.stream()
                .mapToLong(look -> switch (part) {
                    case COMMITTED -> look.committed();
                    case SENT -> look.sent();
                    case COUNTED -> look.counted();
                })
                .sorted()
                .asDoubleStream()
                .toArray();
        return times[times.length / 2] / 1e6;
    }
}
