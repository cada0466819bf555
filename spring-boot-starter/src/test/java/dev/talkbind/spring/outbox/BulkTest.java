package dev.talkbind.spring.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.User;
import dev.talkbind.spring.Outbox;
import dev.talkbind.spring.TalkJsSync;
import dev.talkbind.spring.app.TestApp;
import dev.talkbind.test.FakeTalkJs;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What was read without a lock is never put over something newer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BulkTest {
    private FakeTalkJs talkJs;
    private ConfigurableApplicationContext context;
    private Bulk bulk;

    /** The settings of the database. */
    protected String[] database() {
        return new String[0];
    }

    @BeforeAll
    void start() {
        talkJs = FakeTalkJs.create();
        context = TestApp.start(talkJs.uri(), database());
        bulk = context.getBean(Bulk.class);
    }

    @AfterAll
    void stop() {
        context.close();
        talkJs.close();
    }

    @BeforeEach
    void nothingIsLeft() {
        context.getBean(JdbcClient.class).sql("delete from talkbind_outbox").update();
    }

    private static User user(String id, String name) {
        return User.builder(id).name(name).build();
    }

    private void change(User user) {
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> context.getBean(TalkJsSync.class).put(user));
    }

    private String name(String id) {
        return context.getBean(OutboxRows.class)
                .held(id)
                .map(held -> held.state(user(id, "new"), null) == Held.State.RIGHT ? "new" : "old")
                .orElse("none");
    }

    @Test
    void usersWhomTheOutboxDoesNotKnowArePutAsTheyWereRead() {
        Put put = bulk.put(Map.of("7", user("7", "new")), ids -> {
            throw new AssertionError("nobody is read again");
        });
        assertThat(put.ids()).containsExactly("7");
        assertThat(put.left()).isEmpty();
        assertThat(name("7")).isEqualTo("new");
    }

    @Test
    void usersWhomTheOutboxKnowsAreReadAgainUnderItsLock() {
        change(user("7", "new")); // after the page was read
        Put put = bulk.put(Map.of("7", user("7", "old")), ids -> List.of(user("7", "new")));
        assertThat(put.ids()).containsExactly("7");
        assertThat(name("7")).isEqualTo("new");
    }

    @Test
    void aUserWhomSomebodyIsChangingIsLeftAndReadAfterThat() throws Exception {
        change(user("7", "old"));
        CountDownLatch changing = new CountDownLatch(1);
        CountDownLatch looked = new CountDownLatch(1);
        CompletableFuture<Void> service = CompletableFuture.runAsync(() -> context.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> {
                    context.getBean(TalkJsSync.class).put(user("7", "new"));
                    changing.countDown();
                    await(looked);
                }));
        changing.await();
        Put put = bulk.put(Map.of("7", user("7", "old"), "8", user("8", "new")), ids -> List.of(user("7", "old")));
        assertThat(put.ids()).containsExactly("8");
        assertThat(put.left()).containsExactly("7");
        looked.countDown();
        bulk.putOne(user("7", "old"), ids -> {
            service.join(); // or the lock was not waited for
            return List.of(user("7", "new"));
        });
        assertThat(name("7")).isEqualTo("new");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void aPersonWhoWasErasedStaysErased() {
        context.getBean(Outbox.class).erase("7");
        Put put = bulk.put(Map.of("7", user("7", "new")), ids -> List.of(user("7", "new")));
        assertThat(put.ids()).isEmpty();
        assertThat(put.left()).isEmpty();
        bulk.putOne(user("7", "new"), ids -> List.of(user("7", "new")));
        assertThat(context.getBean(Outbox.class).isErased("7")).isTrue();
        assertThat(name("7")).isEqualTo("old");
    }
}
