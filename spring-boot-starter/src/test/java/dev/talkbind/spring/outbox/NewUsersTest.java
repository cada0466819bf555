package dev.talkbind.spring.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.User;
import dev.talkbind.spring.TalkJsSync;
import dev.talkbind.spring.app.TestApp;
import dev.talkbind.test.FakeTalkJs;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions that put users of whom the outbox knows nothing yet: they have no row that could be locked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewUsersTest {
    private final FakeTalkJs talkJs = TestApp.talkJs(Clock.systemUTC());
    private ConfigurableApplicationContext service;
    private TransactionTemplate transaction;
    private JdbcClient jdbc;

    /** The settings of the database. */
    protected String[] database() {
        return new String[0];
    }

    @BeforeAll
    void start() {
        service = TestApp.start(talkJs.uri(), database());
        transaction = service.getBean(TransactionTemplate.class);
        jdbc = service.getBean(JdbcClient.class);
    }

    @AfterAll
    void stop() {
        service.close();
        talkJs.close();
    }

    @BeforeEach
    void nobodyIsKnown() {
        jdbc.sql("delete from talkbind_outbox").update();
    }

    private void put(String id) {
        service.getBean(TalkJsSync.class).put(User.builder(id).name("Mila").build());
    }

    /** In a transaction of its own, in another thread. */
    private CompletableFuture<Void> meanwhile(String id) {
        return CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> put(id)));
    }

    private List<String> known() {
        return jdbc.sql("select user_id from talkbind_outbox order by user_id")
                .query(String.class)
                .list();
    }

    @Test
    void oneTransactionDoesNotWaitForAnotherThatPutsSomebodyElse() {
        transaction.executeWithoutResult(status -> {
            put("b");
            meanwhile("c").join();
            meanwhile("a").join();
            put("d");
        });
        assertThat(known()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void oneThatPutsTheSameUserComesAfterTheOther() {
        CompletableFuture<Void> second = transaction.execute(status -> {
            put("b");
            return meanwhile("b");
        });
        second.join();
        assertThat(known()).containsExactly("b");
        assertThat(jdbc.sql("select version from talkbind_outbox")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }
}
