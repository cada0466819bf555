package builds.lombok.superbuilder;

import builds.lombok.Tier;
import dev.talkbind.builds.contract.SellerContract;
import dev.talkbind.runtime.UserMapper;
import java.time.Instant;

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
}
