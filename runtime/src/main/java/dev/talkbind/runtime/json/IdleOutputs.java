package dev.talkbind.runtime.json;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Outputs that wait for their next document, so that none begins with a buffer that has to grow. A few are kept, each for some
 * of the threads; whoever finds none makes one. Nothing waits for another thread, and nothing is bound to one.
 */
final class IdleOutputs {
    private static final int KEPT = 16;
    private static final int APART = 16; // so that no two share a line of the processor's cache

    private static final AtomicReferenceArray<@Nullable JsonOutput> IDLE = new AtomicReferenceArray<>(KEPT * APART);

    private IdleOutputs() {}

    /** An output that nobody else has. */
    static JsonOutput take() {
        JsonOutput idle = IDLE.getAndSet(place(), null);
        return idle == null ? new JsonOutput() : idle;
    }

    /** Keeps an output that its owner uses no more. */
    static void give(JsonOutput output) {
        IDLE.setRelease(place(), output);
    }

    private static int place() {
        return (int) (Thread.currentThread().getId() % KEPT) * APART;
    }
}
