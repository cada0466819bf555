package builds.values.autovalue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.User;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TenantTest {

    @Test
    void aPropertyThatAutoValueImplementsIsReadAndWritten() {
        Tenant ann = new Tenant("t-1", "Ann", Optional.of(Flat.of("12-b", 3)));

        User user = TenantUserMapper.INSTANCE.toUser(ann);

        assertThat(user.custom().asMap()).containsExactly(Map.entry("reference", "12-b"), Map.entry("rooms", "3"));
        assertThat(TenantUserMapper.INSTANCE.fromUser(user)).isEqualTo(ann);
    }

    /** AutoValue's constructor takes no null, so the key is a problem and no exception of its own. */
    @Test
    void whatAFactoryNeedsIsRequired() {
        CustomData data = CustomData.of(Map.of("rooms", "2"));

        assertThat(FlatCustomDataConverter.INSTANCE.read(data).problems())
                .extracting(Object::toString)
                .containsExactly("custom.reference: absent, but required (Flat.reference)");
    }
}
