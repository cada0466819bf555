package builds.module.user;

import static org.assertj.core.api.Assertions.assertThat;

import builds.module.open.Agent;
import builds.module.open.Sellers;
import dev.talkbind.runtime.User;
import org.junit.jupiter.api.Test;

/** The program where every jar is a module, as surefire runs the tests of this build. */
class MainTest {

    @Test
    void everyClassIsInItsModule() {
        assertThat(Main.class.getModule().getName()).isEqualTo("builds.module.user");
        assertThat(Sellers.class.getModule().getName()).isEqualTo("builds.module");
        assertThat(User.class.getModule().getName()).isEqualTo("dev.talkbind.runtime");
    }

    @Test
    void nothingIsOpenedForIt() {
        assertThat(Main.documents())
                .containsExactly(
                        "{\"name\":\"Mila Jansen\",\"email\":[\"mila@shop.example\"],\"role\":\"seller\",\"custom\":"
                                + "{\"tier\":\"PRO\",\"last_seen\":\"2026-11-22T10:15:30Z\",\"seen_at\":null,"
                                + "\"orders\":\"4\",\"active\":\"true\",\"tags\":\"[\\\"boats\\\",\\\"bikes\\\"]\",\"plan_tier\":null}}",
                        "{\"name\":\"Bo\",\"custom\":{\"desk\":\"12\"}}",
                        "{\"name\":\"Support\"}");
        assertThat(Sellers.class.getModule().isOpen("builds.module.hidden", Main.class.getModule()))
                .isFalse();
    }

    @Test
    void aViewMapsAClassOfAnotherModule() {
        Agent agent = new Agent("7", "Bo", "12");

        User user = VendorChatUserMapper.INSTANCE.toUser(agent);

        assertThat(user.id()).isEqualTo("vendor-7");
        assertThat(VendorChatUserMapper.INSTANCE.fromUser(user)).isEqualTo(agent);
    }
}
