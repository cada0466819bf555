package dev.talkbind.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.json.UserJson;
import dev.talkbind.runtime.text.DoubleText;
import dev.talkbind.runtime.text.InstantText;
import dev.talkbind.runtime.text.LocaleText;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;

/** Threads that write at once write each its own texts, whatever number a thread's class says it has. */
class ThreadsTest {
    private static final int THREADS = 64;
    private static final int TEXTS = 2_000;
    private static final Locale[] LOCALES = {Locale.US, Locale.GERMANY, Locale.JAPAN, Locale.forLanguageTag("pt-BR")};

    /** {@link Thread#getId} can be overridden. */
    private static final class Numbered extends Thread {
        private final long number;

        Numbered(long number, Runnable work) {
            super(work);
            this.number = number;
        }

        @Override
        public long getId() {
            return number;
        }
    }

    @Test
    void threadsWithNumbersOfTheirOwnWriteTheirOwnTexts() throws InterruptedException {
        assertThat(wrongTexts(thread -> thread)).isZero();
    }

    @Test
    void threadsThatShareANumberWriteTheirOwnTexts() throws InterruptedException {
        assertThat(wrongTexts(thread -> 7)).isZero();
    }

    @Test
    void threadsWithNegativeNumbersWriteTheirOwnTexts() throws InterruptedException {
        assertThat(wrongTexts(thread -> -5 - thread)).isZero();
    }

    private static int wrongTexts(LongUnaryOperator number) throws InterruptedException {
        AtomicInteger wrong = new AtomicInteger(); // a thread that dies counts as one, since it counts down last
        Thread[] threads = new Thread[THREADS];
        for (int i = 0; i < THREADS; i++) {
            int thread = i;
            wrong.incrementAndGet();
            threads[i] = new Numbered(number.applyAsLong(i), () -> wrong.addAndGet(wrongTexts(thread) - 1));
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return wrong.get();
    }

    private static int wrongTexts(int thread) {
        int wrong = 0;
        for (int i = 0; i < TEXTS; i++) {
            Instant time = Instant.ofEpochMilli(thread * 86_401_001L + i);
            Locale locale = LOCALES[(thread + i) % LOCALES.length];
            double number = thread + i / 1000.0;
            String name = "name of " + thread + " and " + i;
            boolean isRight = InstantText.INSTANCE.toText(time).equals(time.toString())
                    && Double.parseDouble(DoubleText.INSTANCE.toText(number)) == number
                    && LocaleText.INSTANCE.fromText(locale.toLanguageTag()).equals(locale)
                    && UserJson.toText(User.builder("7").name(name).build(), WireForm.REST)
                            .equals("{\"name\":\"" + name + "\"}");
            wrong += isRight ? 0 : 1;
        }
        return wrong;
    }
}
