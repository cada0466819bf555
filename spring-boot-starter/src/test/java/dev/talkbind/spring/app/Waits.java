package dev.talkbind.spring.app;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what another thread or process does, and fails where that takes longer than any machine needs for it. */
public final class Waits {
    private static final Duration AT_MOST = Duration.ofMinutes(5);

    private Waits() {}

    public static void until(Callable<Boolean> condition) {
        await().pollInterval(Duration.ofMillis(10)).atMost(AT_MOST).until(condition);
    }
}
