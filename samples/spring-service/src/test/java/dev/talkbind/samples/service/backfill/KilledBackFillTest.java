package dev.talkbind.samples.service.backfill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.samples.service.Child;
import dev.talkbind.samples.service.Rig;
import dev.talkbind.samples.service.Thorough;
import dev.talkbind.test.FakeTalkJs;
import dev.talkbind.test.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A back-fill whose process is killed, or with {@code -Dthorough} three times. {@code -Dback-fill.people=100000} is a large
 * agency, {@code -Dback-fill.limits=true} keeps the figures of TalkJS: 600 requests at once, then 9 a second.
 */
class KilledBackFillTest {
    private static final int PEOPLE = Thorough.or("back-fill.people", 1000, 4000);
    private static final String ENDLESS = "1000000";
    private static final int KILLS = Thorough.isOn() ? 3 : 1;
    private static final int MOST_TIMES = 7;
    private static final int PARTS = 2; // landlords and tenants, side by side
    private static final int CHUNK = 100;

    @TempDir
    private Path folder;

    @Test
    void endsCompleteAndSendsNobodyWithoutNeed() throws Exception {
        try (FakeTalkJs talkJs = Rig.talkJs()) {
            if (Boolean.getBoolean("back-fill.limits")) {
                talkJs.limit(600, 9);
            }
            killAt(PEOPLE / (KILLS + 1), talkJs, "--fill=" + PEOPLE);
            for (int kill = 2; kill <= KILLS; kill++) {
                killAt(PEOPLE * kill / (KILLS + 1), talkJs);
            }
            String done = start(talkJs).await("done");
            assertThat(done).startsWith("COMPLETED ");
            assertThat(talkJs.userIds()).hasSize(PEOPLE);
            List<Integer> times =
                    talkJs.userIds().stream().map(talkJs.counts()::times).toList();
            long again = times.stream().filter(n -> n > 1).count();
            // each kill leaves one chunk of each part in doubt: it goes again, and once more when no request can be
            // under way
            assertThat(again).isLessThanOrEqualTo((long) KILLS * PARTS * CHUNK);
            assertThat(times).allMatch(n -> n <= MOST_TIMES);
            Thorough.tell("back-fill: " + PEOPLE + " people, killed " + KILLS + " times, " + again
                    + " sent again, last process: " + done);
        }
    }

    private Child start(FakeTalkJs talkJs, String... more) throws IOException {
        boolean isLimited = Boolean.getBoolean("back-fill.limits");
        String[] properties = new String[more.length + 2];
        properties[0] = "--talkjs.burst=" + (isLimited ? "600" : ENDLESS);
        properties[1] = "--talkjs.per-second=" + (isLimited ? "9" : ENDLESS);
        System.arraycopy(more, 0, properties, 2, more.length);
        return Child.start(KilledBackFill.class, talkJs, folder.resolve("agency"), properties);
    }

    /** Kills it in the middle of the request after so many people have come. */
    private void killAt(int people, FakeTalkJs talkJs, String... more) throws Exception {
        Child child = start(talkJs, more);
        talkJs.script(() -> {
            if (talkJs.counts().users() < people) {
                return Fault.NONE;
            }
            talkJs.script();
            child.kill();
            return Fault.SLOW;
        });
        assertThat(child.rest()).noneMatch(line -> line.startsWith("done"));
        assertThat(child.status()).as("killed").isNotZero();
    }
}
