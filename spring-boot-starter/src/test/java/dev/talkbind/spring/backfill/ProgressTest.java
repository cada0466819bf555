package dev.talkbind.spring.backfill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.spring.backfill.Progress.Status;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What people read. */
class ProgressTest {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    @Test
    void aLineTellsHowFarItIsAndHowLongItTakes() {
        assertThat(new Progress(Status.RUNNING, 100_000, 41_200, 3, 870.4))
                .hasToString("RUNNING, 41200 of 100000 (41 %), 3 set aside, 870 a second, 1 min 8 s left");
        assertThat(new Progress(Status.RUNNING, 10_000_000, 0, 0, 900))
                .hasToString("RUNNING, 0 of 10000000 (0 %), 900 a second, 3 h 5 min left");
        assertThat(new Progress(Status.RUNNING, -1, 0, 0, 0)).hasToString("RUNNING, 0 rows");
        assertThat(new Progress(Status.COMPLETED, 0, 0, 0, 0)).hasToString("COMPLETED, 0 of 0 (100 %)");
    }

    @Test
    void nobodyKnowsTheTimeThatAnEndedOneTakes() {
        assertThat(new Progress(Status.STOPPED, 100, 50, 0, 10).timeLeft()).isNull();
        assertThat(new Progress(Status.RUNNING, 100, 50, 0, 0).timeLeft()).isNull();
        assertThat(new Progress(Status.RUNNING, 100, 120, 0, 10).timeLeft()).isEqualTo(Duration.ZERO);
    }

    @Test
    void theRateIsThatOfTheLastMinute() {
        Rate rate = new Rate();
        assertThat(rate.at(0, 0)).isZero();
        assertThat(rate.at(10 * SECOND, 60_000)).isEqualTo(6_000); // the first requests are free
        for (int i = 2; i <= 8; i++) {
            rate.at(i * 10 * SECOND, 60_000 + (i - 1) * 9_000);
        }
        assertThat(rate.at(90 * SECOND, 132_000)).isEqualTo(900);
    }

    @Test
    void theBarEndsWithTheBackfill() {
        StringWriter terminal = new StringWriter();
        Queue<Progress> looks = new ArrayDeque<>(
                List.of(new Progress(Status.RUNNING, 200, 100, 0, 0), new Progress(Status.COMPLETED, 200, 200, 0, 0)));
        new ProgressBar(new PrintWriter(terminal)).draw(looks::remove);
        assertThat(terminal.toString())
                .startsWith("\r[###############---------------] RUNNING, 100 of 200 (50 %)")
                .contains("\r[##############################] COMPLETED, 200 of 200 (100 %)");
    }

    @Test
    void withoutATerminalThereIsNoBar() {
        assertThat(ProgressBar.ofTerminal()).isNull();
    }
}
