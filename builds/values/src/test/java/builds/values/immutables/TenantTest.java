package builds.values.immutables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.User;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TenantTest {

    @Test
    void aPropertyThatImmutablesImplementsIsReadAndWritten() {
        Tenant ann = new Tenant(
                "t-1", "Ann", ImmutableFlat.builder().reference("12-b").rooms(3).build());

        User user = TenantUserMapper.INSTANCE.toUser(ann);

        assertThat(user.custom().asMap()).containsExactly(Map.entry("reference", "12-b"), Map.entry("rooms", "3"));
        assertThat(TenantUserMapper.INSTANCE.fromUser(user)).isEqualTo(ann);
    }
}
