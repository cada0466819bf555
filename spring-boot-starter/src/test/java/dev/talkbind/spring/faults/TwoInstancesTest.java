package dev.talkbind.spring.faults;

import static dev.talkbind.test.Fault.CUT_OFF;
import static dev.talkbind.test.Fault.ERROR_AFTER;
import static dev.talkbind.test.Fault.ERROR_BEFORE;
import static dev.talkbind.test.Fault.LIMITED_WITHOUT_A_WORD;
import static dev.talkbind.test.Fault.NONE;
import static dev.talkbind.test.Fault.ODD_SUCCESS;
import static dev.talkbind.test.Fault.RESET_AFTER;
import static dev.talkbind.test.Fault.RESET_BEFORE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.User;
import dev.talkbind.spring.Outbox;
import dev.talkbind.spring.TalkJsSync;
import dev.talkbind.spring.app.Databases;
import dev.talkbind.spring.app.Waits;
import dev.talkbind.test.FakeTalkJs;
import dev.talkbind.test.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two live instances of a service share a PostgreSQL, and send the changes of both while resets, 429, 5xx and late requests come as
 * chance has it. At the end TalkJS holds what was committed last, no transaction of the service has failed, and what TalkJS took is
 * what the two know of. {@code -Dthorough} runs forty seeds, {@code -Dfaults.first=5000} others.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES) // or it would wait for ever
class TwoInstancesTest {
    private static final List<Fault> FAULTS =
            List.of(RESET_BEFORE, RESET_AFTER, CUT_OFF, LIMITED_WITHOUT_A_WORD, ERROR_BEFORE, ERROR_AFTER, ODD_SUCCESS);
    private static final int USERS = 40; // of each instance
    private static final int CHANGES = 100;

    private static FakeTalkJs talkJs;
    private static final List<ConfigurableApplicationContext> SERVICES = new ArrayList<>();
    private static final List<Tally> TALLIES = new ArrayList<>();

    @BeforeAll
    static void start() {
        Databases.emptyPostgres();
        talkJs = LiveService.talkJs();
        for (int i = 0; i < 2; i++) {
            SERVICES.add(LiveService.start(LiveService.arguments(talkJs, Databases.postgres())));
            TALLIES.add(Tally.of(SERVICES.get(i)));
        }
    }

    @AfterAll
    static void stop() {
        SERVICES.forEach(ConfigurableApplicationContext::close);
        talkJs.close();
    }

    @Test
    void nothingIsLostAndNothingIsOldAndNobodyIsInTheWay() throws Exception {
        long first = Long.getLong("faults.first", 0);
        int seeds = System.getProperty("thorough") == null ? 1 : 40;
        for (long seed = first; seed < first + seeds; seed++) {
            run(seed);
        }
        long accepted = TALLIES.stream().mapToLong(Tally::usersAccepted).sum();
        long unknown = TALLIES.stream().mapToLong(Tally::usersUnknown).sum();
        assertThat(unknown).as("answers were lost").isPositive();
        assertThat(talkJs.counts().usersTaken()).isBetween(accepted, accepted + unknown);
    }

    private static void run(long seed) throws Exception {
        SERVICES.get(0)
                .getBean(JdbcClient.class)
                .sql("delete from talkbind_outbox")
                .update();
        Random faults = new Random(seed);
        talkJs.script(() -> faults.nextInt(2) == 0 ? NONE : FAULTS.get(faults.nextInt(FAULTS.size())));
        LateRequests late = new LateRequests(talkJs, new Random(seed));
        talkJs.answer(late::answer);
        Map<String, User> expected = new ConcurrentHashMap<>();
        List<Callable<Void>> work = new ArrayList<>();
        for (int i = 0; i < SERVICES.size(); i++) {
            String prefix = "s" + seed + "-" + i + "-";
            ConfigurableApplicationContext service = SERVICES.get(i);
            work.add(() -> change(service, prefix, new Random(seed), expected));
        }
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        for (Future<Void> done : threads.invokeAll(work)) {
            done.get(); // throws what a transaction has thrown
        }
        threads.shutdown();
        talkJs.script();
        talkJs.answer(request -> null);
        settle(late);
        check(seed, expected);
    }

    /** Transactions of two users each, in any order: a sender that locked rows in another order would make one of them fail. */
    private static Void change(
            ConfigurableApplicationContext service, String prefix, Random random, Map<String, User> expected)
            throws InterruptedException {
        TransactionTemplate transaction = service.getBean(TransactionTemplate.class);
        TalkJsSync sync = service.getBean(TalkJsSync.class);
        for (int i = 0; i < CHANGES; i++) {
            int first = random.nextInt(USERS);
            int second = (first + 1 + random.nextInt(USERS - 1)) % USERS;
            List<User> pair = List.of(user(prefix + first, i, random), user(prefix + second, i, random));
            transaction.executeWithoutResult(status -> pair.forEach(sync::put));
            pair.forEach(user -> expected.put(String.valueOf(user.id()), user));
            TimeUnit.MILLISECONDS.sleep(random.nextInt(10));
        }
        return null;
    }

    private static User user(String id, int change, Random random) {
        String name =
                random.nextInt(3) == 0 ? "Mila" : "Mila, change " + change; // so that some go back to what they were
        return User.builder(id)
                .name(name)
                .email(random.nextBoolean() ? "m@x.example" : null)
                .build();
    }

    private static void settle(LateRequests late) {
        Outbox outbox = SERVICES.get(0).getBean(Outbox.class);
        Waits.until(() -> !late.areUnderWay() && outbox.counts().waiting() == 0);
        late.close();
    }

    private static void check(long seed, Map<String, User> expected) {
        expected.forEach((id, user) -> {
            User held =
                    talkJs.user(id).orElseThrow().toBuilder().createdAt(null).build();
            assertThat(User.diff(held, user).isEmpty())
                    .as("seed %s, %s", seed, id)
                    .isTrue();
            assertThat(User.diff(user, held).isEmpty())
                    .as("seed %s, %s: nothing more", seed, id)
                    .isTrue();
        });
    }
}
