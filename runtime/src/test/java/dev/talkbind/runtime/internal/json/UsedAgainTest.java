package dev.talkbind.runtime.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Writers that are used again hold nothing of their last document, and belong to one document at a time. */
class UsedAgainTest {
    private static final int THREADS = 100;
    private static final int DOCUMENTS = 2_000;

    private static User user(String name) {
        return User.builder("u").name(name).build();
    }

    private static String written(String name) {
        return UserJson.toText(user(name), WireForm.REST);
    }

    @Test
    void aShortDocumentFollowsALongOneAndAnotherForm() {
        String longName = "x".repeat(100_000);
        assertThat(written(longName)).isEqualTo("{\"name\":\"" + longName + "\"}");
        assertThat(UserJson.toText(user("<b>"), WireForm.CLASSIC_JS)).doesNotContain("<");
        assertThat(written("<b>")).isEqualTo("{\"name\":\"<b>\"}");
    }

    @Test
    void aDocumentFollowsOneThatWasRefusedHalfway() {
        assertThatThrownBy(() -> written("half \uD800")).isInstanceOf(InvalidUserException.class);
        assertThat(written("whole")).isEqualTo("{\"name\":\"whole\"}");
    }

    /** A batch asks its collection for each user when it comes to it, and whoever makes them may write others. */
    @Test
    void aBatchIsWrittenWhileItsUsersWriteOthers() {
        List<User> lazy = new AbstractList<>() {
            @Override
            public User get(int place) {
                return User.builder("u" + place)
                        .name(written("inner").substring(9, 14))
                        .build();
            }

            @Override
            public int size() {
                return 2;
            }
        };
        assertThat(UserJson.batchToBytes(lazy))
                .asString()
                .isEqualTo("{\"u0\":{\"name\":\"inner\"},\"u1\":{\"name\":\"inner\"}}");
    }

    /** A thread may say what it likes of its number. */
    private static final class Alike extends Thread {
        Alike(Runnable work) {
            super(work);
        }

        @Override
        public long getId() {
            return 1;
        }
    }

    @Test
    void threadsThatWriteAtOnceShareNoWriter() throws InterruptedException {
        assertShareNone(Thread::new);
    }

    @Test
    void threadsThatHaveOneNumberShareNoWriter() throws InterruptedException {
        assertShareNone(Alike::new);
    }

    private static void assertShareNone(Function<Runnable, Thread> thread) throws InterruptedException {
        boolean[] differ = new boolean[THREADS];
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int number = i;
            threads.add(thread.apply(() -> differ[number] = differs(number)));
        }
        threads.forEach(Thread::start);
        for (Thread each : threads) {
            each.join();
        }
        assertThat(differ).containsOnly(false);
    }

    private static boolean differs(int number) {
        return IntStream.range(0, DOCUMENTS)
                .mapToObj(i -> number + "-" + i)
                .anyMatch(name -> !written(name).equals("{\"name\":\"" + name + "\"}"));
    }
}
