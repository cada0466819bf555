package dev.talkbind.samples.service.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.User;
import dev.talkbind.samples.service.talkjs.Tally.Figures;
import dev.talkbind.test.Counts;
import dev.talkbind.test.FakeTalkJs;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Runs of the service by seeds: at the end of each, TalkJS holds what the database holds, and what was accepted, rejected and
 * unknown adds up to what was sent.
 */
public final class FaultScripts {
    private final BeanFactory beans;
    private final FaultRig rig;
    private final FakeTalkJs talkJs;

    public FaultScripts(BeanFactory beans) {
        this.beans = beans;
        this.rig = new FaultRig(beans, new Doom());
        this.talkJs = rig.talkJs();
    }

    /** Runs so many, and says how it went. */
    public String run(long first, int seeds) {
        Figures before = rig.figures();
        Counts counts = talkJs.counts();
        long arrived = counts.users();
        long taken = counts.usersTaken();
        int kills = 0;
        for (long seed = first; seed < first + seeds; seed++) {
            beans.getBean(JdbcClient.class).sql("delete from outbox").update();
            Script script = new Script(rig, seed);
            script.run();
            check(script, seed);
            kills += script.kills();
        }
        Figures sent = since(before, rig.figures());
        assertThat(sent.accepted() + sent.rejected() + sent.unknown()).isEqualTo(sent.sent());
        assertThat(counts.users() - arrived).isEqualTo(sent.sent());
        assertThat(counts.usersTaken() - taken).isBetween(sent.accepted(), sent.accepted() + sent.unknown());
        talkJs.script();
        talkJs.refuse(id -> null);
        return seeds + " seeds, " + kills + " kills, " + sent;
    }

    private void check(Script script, long seed) {
        script.expected().forEach((id, expected) -> {
            assertThat(talkJs.user(id)).as("seed %s, %s", seed, id).isPresent();
            User held = talkJs.user(id).orElseThrow();
            assertThat(User.diff(held, expected).isEmpty())
                    .as("seed %s, %s", seed, id)
                    .isTrue();
            User nothingMore =
                    User.diff(expected, held.toBuilder().createdAt(null).build());
            assertThat(nothingMore.isEmpty())
                    .as("seed %s, %s: nothing more", seed, id)
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
