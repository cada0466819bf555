package dev.talkbind.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The users of a page, each by itself. */
class UserListTest {
    private static List<ReadResult<User>> read(String page) {
        return UserJson.readList(page.getBytes(UTF_8));
    }

    @Test
    void aBrokenUserDoesNotCostTheRest() {
        List<ReadResult<User>> users = read("""
                [{"id": "a"}, {"id": "b", "name": 7}, {"id": "c", "custom": {"k": {}}}, {"id": "d\\ud83d"}, true, null,
                 {"id": "e", "email": [3]}, {"name": "no id"}, {"id": "f"}]""");

        assertThat(users)
                .extracting(ReadResult::isOk)
                .containsExactly(true, false, false, false, false, false, false, true, true);
        assertThat(users.get(8).value().id()).isEqualTo("f");
        assertThat(users.subList(1, 7))
                .extracting(user -> user.problems().get(0).key())
                .containsExactly("$[1].name", "$[2].custom.k", "$[3].id", "$[4]", "$[5]", "$[6].email[0]");
        assertThatThrownBy(() -> users.get(1).value()).isInstanceOf(ReadException.class);
    }

    @Test
    void aPageMayHaveItsUsersInData() {
        assertThat(read("{\"data\": [{\"id\": \"a\"}, {\"id\": 7, \"role\": []}]}"))
                .extracting(ReadResult::isOk)
                .containsExactly(true, false);
    }

    @Test
    void whatIsNoPageIsRefusedAsAWhole() {
        for (String page :
                List.of("{}", "5", "null", "[{\"id\":\"a\"}", "[{\"id\":\"a\",\"id\":\"b\"}]", "{\"data\":5}")) {
            assertThatThrownBy(() -> read(page)).as(page).isInstanceOf(ReadException.class);
        }
        assertThat(read("[]")).isEmpty();
    }
}
