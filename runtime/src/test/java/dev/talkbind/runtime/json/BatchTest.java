package dev.talkbind.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.User;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchTest {
    private static String batch(User... users) {
        return new String(UserJson.batchToBytes(List.of(users)), StandardCharsets.UTF_8);
    }

    private static List<User> users(int count) {
        List<User> users = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            users.add(User.builder("u" + i).build());
        }
        return users;
    }

    @Test
    void eachIdHasItsRestDocument() {
        User slash = User.builder("a/b?c#d%20 +é\"\\😀").name("A").build();
        User second = User.builder("..").role(null).build();

        assertThat(batch(slash, second))
                .isEqualTo("{\"a/b?c#d%20 +é\\\"\\\\😀\":{\"name\":\"A\"},\"..\":{\"role\":null}}");
        assertThat(batch()).isEqualTo("{}");
    }

    @Test
    void itTakesAHundredUsers() {
        assertThat(UserJson.batchToBytes(users(100))).isNotEmpty();
        assertThatThrownBy(() -> UserJson.batchToBytes(users(101)))
                .isInstanceOf(InvalidUserException.class)
                .hasMessage("a batch takes at most 100 users, not 101");
    }

    @Test
    void noIdIsThereTwice() {
        User one = User.builder("secret").build();
        assertThatThrownBy(() -> batch(one, User.builder("x").build(), one))
                .isInstanceOf(InvalidUserException.class)
                .hasMessage("users 1 and 3 of the batch have one id");
    }

    @Test
    void everyUserHasAnIdThatCanBeSent() {
        User patch = User.patch().build();
        assertThatThrownBy(() -> batch(User.builder("1").build(), patch))
                .isInstanceOf(InvalidUserException.class)
                .hasMessage("user 2 of the batch has no id");
        assertThatThrownBy(() -> batch(User.builder("\ud83d").build()))
                .isInstanceOf(InvalidUserException.class)
                .hasMessage("id of user 1: holds half a surrogate pair, and cannot be sent");
    }
}
