package dev.talkbind.samples.service.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.samples.service.Child;
import dev.talkbind.samples.service.Rig;
import dev.talkbind.samples.talkjs.FakeTalkJs;
import dev.talkbind.samples.talkjs.Fault;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service whose process is killed between any two steps of sending a change: the next one sends what is missing. */
class KilledSenderTest {
    private static final String LANDLORD = "landlord-1";

    @TempDir
    private Path folder;

    private FakeTalkJs talkJs;

    @Test
    void losesNothing() throws Exception {
        try (FakeTalkJs server = new FakeTalkJs(Rig.APP, Rig.SECRET)) {
            talkJs = server;
            killAt("a change that is sent", "--steps=9");
            String held = name();
            killAt("not committed", "--uncommitted");
            assertThat(nameAfterwards("committed, not claimed", "--steps=0")).isEqualTo(held);
            assertThat(nameAfterwards("claimed, not sent", "--steps=1")).isEqualTo("committed, not claimed");
            assertThat(nameAfterwards("sent and taken, not answered", "--during=request"))
                    .isEqualTo("claimed, not sent");
            assertThat(nameAfterwards("answered, not written down", "--steps=5"))
                    .isEqualTo("sent and taken, not answered");
            assertThat(nameAfterwards("written down", "--steps=7")).isEqualTo("answered, not written down");
            assertThat(Child.start(KilledSender.class, talkJs, database(), "--agency.outbox.sends=false")
                            .status())
                    .isZero();
            assertThat(name()).isEqualTo("written down");
        }
    }

    private Path database() {
        return folder.resolve("agency");
    }

    private String name() {
        return talkJs.user(LANDLORD).name();
    }

    private void killAt(String name, String step) throws Exception {
        nameAfterwards(name, step);
    }

    /** Starts the next one, and gives the name that TalkJS holds when it has sent what was left; then kills it at a step. */
    private String nameAfterwards(String name, String step) throws Exception {
        Child child = Child.start(
                KilledSender.class,
                talkJs,
                database(),
                "--spring.main.lazy-initialization=true",
                "--agency.outbox.sends=false",
                "--name=" + name,
                step);
        assertThat(child.await("emptied")).isNotNull();
        String held = talkJs.user(LANDLORD) == null ? null : name();
        if (step.equals("--during=request")) {
            killDuringRequest(child);
        } else {
            assertThat(child.await("standing still")).isNotNull();
            child.kill();
        }
        assertThat(child.status()).as("killed").isNotZero();
        return held;
    }

    private void killDuringRequest(Child child) throws IOException {
        talkJs.faults(() -> {
            talkJs.faults(() -> Fault.NONE);
            child.kill();
            return Fault.SLOW;
        });
        child.await("the end of its output");
    }
}
