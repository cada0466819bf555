package dev.talkbind.spring.loop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.spring.loop.Loop.Rest;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoopTest {
    private static final Rest LONG = new Rest(Duration.ofDays(1), true);

    @Test
    void anErrorInATurnEndsNothing() throws Exception {
        CountDownLatch turns = new CountDownLatch(3);
        Loop loop = new Loop("test", () -> {
            turns.countDown();
            if (turns.getCount() == 2) {
                throw new OutOfMemoryError("once");
            }
            return new Rest(Duration.ofMillis(1), false);
        });
        loop.start();
        turns.await();
        assertThat(loop.isRunning()).isTrue();
        loop.stop();
        assertThat(loop.isRunning()).isFalse();
    }

    @Test
    void newsEndARest() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(2);
        Loop loop = new Loop("test", () -> {
            first.countDown();
            second.countDown();
            return LONG;
        });
        loop.start();
        first.await();
        loop.wake();
        second.await();
        loop.stop();
    }

    @Test
    void aTurnIsEndedAndNotInterruptedWhenTheServiceStops() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        Loop loop = new Loop("test", () -> {
            begun.countDown();
            try {
                goOn.await();
                ended.set(true);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            return LONG;
        });
        loop.start();
        begun.await();
        Thread stopping = new Thread(loop::stop);
        stopping.start();
        goOn.countDown();
        stopping.join();
        assertThat(ended).isTrue();
    }

    @Test
    void aLoopCanBeStartedAgainAndTwiceIsOnce() throws Exception {
        AtomicInteger turns = new AtomicInteger();
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(2);
        Loop loop = new Loop("test", () -> {
            turns.incrementAndGet();
            first.countDown();
            second.countDown();
            return LONG;
        });
        loop.start();
        loop.start();
        first.await();
        loop.stop();
        loop.start();
        second.await();
        loop.stop();
        loop.stop();
        assertThat(turns).hasValue(2);
    }
}
