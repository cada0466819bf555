package builds.kotlin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.User;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ViewsTest {

    @Test
    void aViewInKotlinMapsADataClass() {
        Member member = new Member(7, "Ada", "Lo", LocalDate.of(2020, 1, 2), new Club("Bonn", 12));

        User user = MemberChatUserMapper.INSTANCE.toUser(member);

        assertThat(user.id()).isEqualTo("member-7");
        assertThat(user.name()).isEqualTo("Ada Lo");
        assertThat(user.custom().asMap())
                .containsEntry("member_since", "2020-01-02")
                .containsEntry("club_city", "Bonn")
                .containsEntry("club_size", "12");
        assertThat(MemberChatUserMapper.INSTANCE.fromUser(user)).isEqualTo(member);
    }
}
