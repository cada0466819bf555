package builds.lombok.builder;

import static org.assertj.core.api.Assertions.assertThat;

import builds.lombok.Tier;
import dev.talkbind.builds.contract.SellerContract;
import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.UserMapper;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SellerTest extends SellerContract<Seller> {

    @Override
    protected UserMapper<Seller> mapper() {
        return SellerUserMapper.INSTANCE;
    }

    @Override
    protected Seller mila() {
        return Seller.builder()
                .id(7041L)
                .name("Mila Jansen")
                .email("mila@shop.example")
                .tier(Tier.PRO)
                .lastSeen(Instant.parse("2026-11-22T10:15:30Z"))
                .orders(4)
                .active(true)
                .tag("boats")
                .tag("bikes")
                .build();
    }

    @Test
    void whatIsClearedIsEmpty() {
        CustomData cleared = CustomData.empty().with(SellerCustomDataConverter.TAGS, null);

        Seller untagged = SellerCustomDataConverter.INSTANCE.applyTo(mila(), cleared);

        assertThat(untagged.getTags()).isEmpty();
        assertThat(untagged.getOrders()).isEqualTo(4);
    }
}
