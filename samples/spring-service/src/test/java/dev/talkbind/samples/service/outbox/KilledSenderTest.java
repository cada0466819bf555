package dev.talkbind.samples.service.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.User;
import dev.talkbind.samples.service.Child;
import dev.talkbind.samples.service.Rig;
import dev.talkbind.samples.service.Thorough;
import dev.talkbind.test.FakeTalkJs;
import dev.talkbind.test.Fault;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A service whose process is killed in the middle of a request, or with {@code -Dthorough} between any two steps of sending a
 * change: the next one sends what is missing.
 */
class KilledSenderTest {
    private static final String LANDLORD = "landlord-1";
    private static final String UNCOMMITTED = "--uncommitted";
    private static final String DURING_REQUEST = "--during=request";

    /** A name that the landlord is given, and where in the sending of it the process is killed. */
    private record Kill(String name, String step) {}

    private static final Kill HARDEST = new Kill("sent and taken, not answered", DURING_REQUEST);

    private static final List<Kill> KILLS = List.of(
            new Kill("a change that is sent", "--steps=9"),
            new Kill("not committed", UNCOMMITTED),
            new Kill("committed, not claimed", "--steps=0"),
            new Kill("claimed, not sent", "--steps=1"),
            HARDEST,
            new Kill("answered, not written down", "--steps=5"),
            new Kill("written down", "--steps=7"));

    @TempDir
    private Path folder;

    private FakeTalkJs talkJs;

    @Test
    void losesNothing() throws Exception {
        try (FakeTalkJs server = Rig.talkJs()) {
            talkJs = server;
            String committed = null;
            for (Kill kill : Thorough.isOn() ? KILLS : List.of(HARDEST)) {
                assertThat(nameAfterwards(kill)).isEqualTo(committed);
                committed = kill.step().equals(UNCOMMITTED) ? committed : kill.name();
            }
            Child last = Child.start(KilledSender.class, talkJs, database(), "--agency.outbox.sends=false");
            assertThat(last.status()).isZero();
            assertThat(name()).isEqualTo(committed);
        }
    }

    private Path database() {
        return folder.resolve("agency");
    }

    /** What TalkJS holds. */
    private String name() {
        return talkJs.user(LANDLORD).map(User::name).orElse(null);
    }

    /** Starts the next one, and gives the name that TalkJS holds when it has sent what was left; then kills it at a step. */
    private String nameAfterwards(Kill kill) throws Exception {
        Child child = Child.start(
                KilledSender.class,
                talkJs,
                database(),
                "--spring.main.lazy-initialization=true",
                "--agency.outbox.sends=false",
                "--name=" + kill.name(),
                kill.step());
        child.await("emptied");
        String held = name();
        if (kill.step().equals(DURING_REQUEST)) {
            killDuringRequest(child);
        } else {
            child.await("standing still");
            child.kill();
        }
        assertThat(child.status()).as("killed").isNotZero();
        return held;
    }

    private void killDuringRequest(Child child) {
        talkJs.script(() -> {
            talkJs.script();
            child.kill();
            return Fault.SLOW;
        });
        child.rest();
    }
}
