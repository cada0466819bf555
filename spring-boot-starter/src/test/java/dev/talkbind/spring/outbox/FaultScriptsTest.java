package dev.talkbind.spring.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.client.TalkJs;
import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.User;
import dev.talkbind.spring.Outbox;
import dev.talkbind.spring.TalkJsSync;
import dev.talkbind.spring.app.TestApp;
import dev.talkbind.spring.app.TestClock;
import dev.talkbind.test.Answer;
import dev.talkbind.test.FakeTalkJs;
import dev.talkbind.test.Fault;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs of an outbox by seeds: users change, senders send and are killed, and everything goes wrong that can. At the end TalkJS holds
 * what was put last. {@code -Dthorough} runs a thousand seeds, {@code -Dfaults.first=5000} others.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultScriptsTest {
    private static final Fault[] FAULTS = {
        Fault.RESET_BEFORE,
        Fault.RESET_AFTER,
        Fault.LATE,
        Fault.LIMITED,
        Fault.ERROR_BEFORE,
        Fault.ERROR_AFTER,
        Fault.ODD_SUCCESS
    };

    private final Mortality mortality = new Mortality();
    private final TestClock clock = new TestClock();
    private final FakeTalkJs talkJs = TestApp.talkJs(clock);
    private ConfigurableApplicationContext context;
    private Sender sender;
    private int kills;

    /** The settings of the database. */
    protected String[] database() {
        return new String[0];
    }

    @BeforeAll
    void start() {
        context = TestApp.start(talkJs, clock, database());
    }

    @AfterAll
    void stop() {
        context.close();
        talkJs.close();
    }

    @Test
    void nothingIsLostAndNothingIsOld() {
        long first = Long.getLong("faults.first", 0);
        int seeds = System.getProperty("thorough") == null ? 30 : 1_000;
        for (long seed = first; seed < first + seeds; seed++) {
            run(seed);
        }
        assertThat(kills).as("senders were killed").isPositive();
    }

    private void run(long seed) {
        talkJs.reset();
        context.getBean(JdbcClient.class).sql("delete from talkbind_outbox").update();
        restart();
        Random random = new Random(seed);
        Map<String, User> expected = new LinkedHashMap<>();
        talkJs.answer(request -> {
            if (request.method().equals("PUT") && random.nextInt(6) == 0) {
                put(random, expected); // while the request is on its way
            }
            return random.nextInt(12) > 0 ? null : Answer.json(random.nextBoolean() ? 401 : 403, "{}");
        });
        talkJs.script(() -> random.nextInt(4) > 0 ? Fault.NONE : FAULTS[random.nextInt(FAULTS.length)]);
        for (int steps = 6 + random.nextInt(14); steps > 0; steps--) {
            switch (random.nextInt(6)) {
                case 0, 1, 2 -> put(random, expected);
                case 3 -> clock.pass(Duration.ofMillis(random.nextInt(2_000)));
                default -> send(random);
            }
        }
        talkJs.answer(request -> null);
        talkJs.script();
        context.getBean(Outbox.class).retry(expected.keySet());
        settle();
        expected.forEach((id, user) -> {
            assertThat(talkJs.user(id))
                    .as("seed %s, %s", seed, id)
                    .hasValueSatisfying(
                            held -> assertThat(User.diff(held, user).isEmpty()).isTrue());
        });
    }

    /** A new process: nothing is in its memory. */
    private void restart() {
        OutboxTimes times = new OutboxTimes(
                100,
                Duration.ofSeconds(60),
                Duration.ofSeconds(30),
                Duration.ofMillis(500),
                Duration.ofSeconds(60),
                Duration.ofHours(1));
        TransactionTemplate transaction = context.getBean(TransactionTemplate.class);
        NamedParameterJdbcTemplate jdbc = context.getBean(NamedParameterJdbcTemplate.class);
        JdbcClient client = JdbcClient.create(jdbc);
        Delivery delivery = new Delivery(
                mortality.results(jdbc, transaction, clock, times),
                context.getBean(TalkJs.class).withPatience(Duration.ZERO).users(),
                new Backoff(times, new Random(1)),
                new SenderState(clock));
        sender = new Sender(
                context.getBean(OutboxRows.class),
                mortality.claims(client, transaction, clock, times),
                delivery,
                new JumpedClock(client, clock, times));
    }

    private void put(Random random, Map<String, User> expected) {
        String id = "u" + random.nextInt(4);
        User user = User.builder(id)
                .name("Mila " + random.nextInt(3))
                .email(random.nextBoolean() ? "m@x.example" : null)
                .custom(CustomData.builder()
                        .put("plan", random.nextBoolean() ? "PRO" : null)
                        .build())
                .build();
        boolean isRolledBack = random.nextInt(5) == 0;
        context.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            context.getBean(TalkJsSync.class).put(user);
            if (isRolledBack) {
                status.setRollbackOnly();
            }
        });
        if (!isRolledBack) {
            expected.put(id, user);
        }
    }

    private void send(Random random) {
        mortality.in(random.nextInt(4) == 0 ? random.nextInt(8) : Integer.MAX_VALUE);
        try {
            Duration pause = sender.send();
            clock.pass(pause == null ? Duration.ZERO : pause);
        } catch (Mortality.Killed end) {
            kills++;
            restart();
        }
        mortality.in(Integer.MAX_VALUE);
    }

    /** Until nothing is left to send; a request that was given up arrives within the time that the outbox allows for. */
    private void settle() {
        while (context.getBean(Outbox.class).counts().waiting() > 0) {
            Duration pause = sender.send();
            if (pause == null) {
                talkJs.takeLate();
            }
            clock.pass(pause == null ? sender.untilDue(Duration.ofDays(1)) : pause);
        }
    }
}
