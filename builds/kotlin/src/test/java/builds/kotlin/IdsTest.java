package builds.kotlin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.User;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void typedIdsOfKotlinAreTheTextOfTheirValue() {
        ClerkId id = new ClerkId(new UUID(0, 1));
        Clerk clerk =
                new Clerk(id, "Cas", List.of(Dial.of("1")), new Desk(7), Set.of(id), Instant.ofEpochMilli(5), null);

        User user = ClerkUserMapper.INSTANCE.toUser(clerk);

        assertThat(user.id()).isEqualTo("00000000-0000-0000-0000-000000000001");
        assertThat(user.phone()).containsExactly("1");
        assertThat(user.custom().asMap())
                .containsEntry("desk", "7")
                .containsEntry("deputies", "[\"00000000-0000-0000-0000-000000000001\"]")
                .containsEntry("since", "5");
        assertThat(ClerkUserMapper.INSTANCE.fromUser(user)).isEqualTo(clerk);
    }
}
