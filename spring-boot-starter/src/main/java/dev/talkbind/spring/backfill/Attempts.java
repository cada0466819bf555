package dev.talkbind.spring.backfill;

import dev.talkbind.spring.backfill.SetAside.Code;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Tells a fault of a row from a fault of the database. A row is to blame if it fails twice and the database answers in
 * between. While the database does not answer, this waits for some minutes.
 */
final class Attempts {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int TWICE = 2;

    private final Runnable question;

    /** The question is put to the database, and throws if the database does not answer. */
    Attempts(Runnable question) {
        this.question = question;
    }

    /**
     * Does the work, again if needed.
     *
     * @throws RowFault if it fails because of a row
     * @throws BackfillException if the database does not answer
     */
    <T> T of(Supplier<T> work) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        int faults = 0;
        while (true) {
            try {
                return work.get();
            } catch (BackfillException silence) {
                throw silence; // thrown by an attempt inside this one
            } catch (RuntimeException | Error fault) {
                RowFault found = RowFault.of(Code.UNMAPPABLE, fault);
                faults += isAnswering(end) ? 1 : 0;
                if (faults == TWICE) {
                    throw found;
                }
            }
        }
    }

    private boolean isAnswering(long end) {
        try {
            question.run();
            return true;
        } catch (RuntimeException silence) {
            if (System.nanoTime() > end || !isAwake()) {
                throw new BackfillException(
                        "the database does not answer: " + silence.getClass().getName());
            }
            return false;
        }
    }

    private static boolean isAwake() {
        try {
            TimeUnit.SECONDS.sleep(1);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
