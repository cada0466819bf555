package dev.talkbind.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.User;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

@EnabledForJreRange(min = JRE.JAVA_21)
class VirtualThreadsTest {
    @Test
    void manyVirtualThreadsShareOneClient() throws Exception {
        ExecutorService threads = (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        try (StubTalkJs server = new StubTalkJs()) {
            Users users = server.talkJs().users();
            List<Future<Outcome>> outcomes = IntStream.range(0, 200)
                    .mapToObj(i -> User.builder("u" + i).name("Mila").build())
                    .map(user -> threads.submit(() -> users.put(user)))
                    .toList();
            for (Future<Outcome> outcome : outcomes) {
                assertThat(outcome.get().isAccepted()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
