package builds.lombok.data;

import builds.lombok.Tier;
import dev.talkbind.builds.contract.SellerContract;
import dev.talkbind.runtime.UserMapper;
import java.time.Instant;
import java.util.List;

class SellerTest extends SellerContract<Seller> {

    @Override
    protected UserMapper<Seller> mapper() {
        return SellerUserMapper.INSTANCE;
    }

    @Override
    protected Seller mila() {
        Seller mila = new Seller();
        mila.setId(7041L);
        mila.setName("Mila Jansen");
        mila.setEmail("mila@shop.example");
        mila.setTier(Tier.PRO);
        mila.setLastSeen(Instant.parse("2026-11-22T10:15:30Z"));
        mila.setOrders(4);
        mila.setActive(true);
        mila.setTags(List.of("boats", "bikes"));
        return mila;
    }
}
