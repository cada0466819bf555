package builds.values.mapstruct;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.User;
import org.junit.jupiter.api.Test;

class FormsTest {

    @Test
    void bothMappersAreWritten() {
        Buyer buyer = Forms.INSTANCE.toBuyer(new Form("b-1", "Bo", "free"));

        User user = BuyerUserMapper.INSTANCE.toUser(buyer);

        assertThat(user.id()).isEqualTo("b-1");
        assertThat(user.custom().get(BuyerCustomDataConverter.PLAN)).isEqualTo("free");
    }
}
