package dev.talkbind.runtime.json;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Buffers that documents are written to, to be used again, since their final sizes are not known before. A few are kept, each
 * for some of the threads; whoever finds none makes one. Nothing waits, and nothing is bound to a thread.
 */
final class Buffers {
    private static final int SMALLEST = 0x400;
    private static final int LARGEST = 0x4000; // that is kept
    private static final int KEPT = 16;
    private static final int APART = 16; // so that no two share a line of the processor's cache

    private static final AtomicReferenceArray<byte[]> IDLE = new AtomicReferenceArray<>(KEPT * APART);

    private Buffers() {}

    /** A buffer that nobody else has, with any bytes in it. */
    static byte[] take() {
        byte[] idle = IDLE.getAndSet(place(), null);
        return idle == null ? new byte[SMALLEST] : idle;
    }

    /** Gives back a buffer that its owner uses no more. */
    static void give(byte[] buffer) {
        if (buffer.length <= LARGEST) {
            IDLE.setRelease(place(), buffer);
        }
    }

    private static int place() {
        return (int) (Thread.currentThread().getId() % KEPT) * APART;
    }
}
