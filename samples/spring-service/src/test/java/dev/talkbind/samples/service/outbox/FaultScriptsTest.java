package dev.talkbind.samples.service.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.User;
import dev.talkbind.samples.service.AgencyTest;
import dev.talkbind.samples.service.talkjs.Tally.Figures;
import dev.talkbind.samples.talkjs.FakeTalkJs;
import dev.talkbind.samples.talkjs.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Runs of the service by seeds: at the end of each, TalkJS holds what the database holds, and what was accepted, rejected and
 * unknown adds up to what was sent. {@code -Dfaults.seeds=20000 -Dfaults.first=1000} tries more, and others.
 */
@AgencyTest
class FaultScriptsTest {
    private static final int SEEDS = Integer.getInteger("faults.seeds", 1000);
    private static final long FIRST = Long.getLong("faults.first", 0);

    @Autowired
    private BeanFactory beans;

    @Autowired
    private FakeTalkJs talkJs;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void isGoodAgain() {
        talkJs.faults(() -> Fault.NONE);
        talkJs.refuse(id -> null);
    }

    @Test
    void nothingIsLostAndNothingIsOld() {
        FaultRig rig = new FaultRig(beans, new Doom());
        Figures before = rig.figures();
        long arrived = talkJs.census().arrived();
        long taken = talkJs.census().taken();
        int kills = 0;
        for (long seed = FIRST; seed < FIRST + SEEDS; seed++) {
            jdbc.sql("delete from outbox").update();
            Script script = new Script(rig, seed);
            script.run();
            check(script, seed);
            kills += script.kills();
        }
        Figures sent = since(before, rig.figures());
        assertThat(sent.accepted() + sent.rejected() + sent.unknown()).isEqualTo(sent.sent());
        assertThat(talkJs.census().arrived() - arrived).isEqualTo(sent.sent());
        assertThat(talkJs.census().taken() - taken).isBetween(sent.accepted(), sent.accepted() + sent.unknown());
        System.out.println("fault scripts: " + SEEDS + " seeds, " + kills + " kills, " + sent);
    }

    private void check(Script script, long seed) {
        script.expected().forEach((id, expected) -> {
            User held = talkJs.user(id);
            assertThat(held).as("seed %s, %s", seed, id).isNotNull();
            assertThat(User.diff(held, expected).isEmpty())
                    .as("seed %s, %s", seed, id)
                    .isTrue();
            assertThat(User.diff(expected, held.toBuilder().createdAt(null).build())
                            .isEmpty())
                    .as("seed %s, nothing more than %s", seed, id)
                    .isTrue();
        });
    }

    private static Figures since(Figures before, Figures now) {
        return new Figures(
                now.sent() - before.sent(),
                now.accepted() - before.accepted(),
                now.rejected() - before.rejected(),
                now.unknown() - before.unknown());
    }
}
