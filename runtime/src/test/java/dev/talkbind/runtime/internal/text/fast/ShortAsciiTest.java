package dev.talkbind.runtime.internal.text.fast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.text.InstantText;
import java.time.Instant;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Threads that write at once write each its own text, whatever number they say they have. */
class ShortAsciiTest {
    private static final int THREADS = 200;
    private static final int TEXTS = 2_000;

    /** A thread may say what it likes of its number. */
    private static final class Alike extends Thread {
        Alike(Runnable work) {
            super(work);
        }

        @Override
        public long getId() {
            return 1;
        }
    }

    @Test
    void eachThreadWritesItsOwnText() throws InterruptedException {
        assertWriteTheirOwn(Thread::new);
    }

    @Test
    void threadsThatHaveOneNumberWriteEachItsOwnText() throws InterruptedException {
        assertWriteTheirOwn(Alike::new);
    }

    private static void assertWriteTheirOwn(Function<Runnable, Thread> thread) throws InterruptedException {
        boolean[] differ = new boolean[THREADS];
        Thread[] threads = IntStream.range(0, THREADS)
                .mapToObj(i -> thread.apply(() -> differ[i] = differs(i * 86_401_001L)))
                .toArray(Thread[]::new);
        for (Thread each : threads) {
            each.start();
        }
        for (Thread each : threads) {
            each.join();
        }
        assertThat(differ).containsOnly(false);
    }

    @Test
    void aTextBeginsAnewAfterOneThatWasLeftUnfinished() {
        ShortAscii.begin().sign('x').digits(9, 123_456_789);

        assertThat(ShortAscii.begin().sign('-').two(7).four(42).digits(3, 5)).hasToString("-070042005");
    }

    /** Whether a text is not what the JDK writes. */
    private static boolean differs(long milli) {
        return IntStream.range(0, TEXTS)
                .mapToObj(i -> Instant.ofEpochMilli(milli + i))
                .anyMatch(time -> !InstantText.INSTANCE.toText(time).equals(time.toString()));
    }
}
