package dev.talkbind.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Threads that write at once, many more than have a place of their own, write each its own text. */
class ShortAsciiTest {
    private static final int THREADS = 200;
    private static final int TEXTS = 2_000;

    @Test
    void eachThreadWritesItsOwnText() throws InterruptedException {
        boolean[] differ = new boolean[THREADS];
        Thread[] threads = IntStream.range(0, THREADS)
                .mapToObj(i -> new Thread(() -> differ[i] = differs(i * 86_401_001L)))
                .toArray(Thread[]::new);
        for (Thread thread : threads) {
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(differ).containsOnly(false);
    }

    /** Whether a text is not what the JDK writes. */
    private static boolean differs(long milli) {
        return IntStream.range(0, TEXTS)
                .mapToObj(i -> Instant.ofEpochMilli(milli + i))
                .anyMatch(time -> !InstantText.INSTANCE.toText(time).equals(time.toString()));
    }
}
