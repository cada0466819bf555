package builds.module.hidden;

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
        Instant seen = Instant.parse("2026-11-22T10:15:30Z");
        return new Seller(
                7041L, "Mila Jansen", "mila@shop.example", Tier.PRO, seen, 4, true, List.of("boats", "bikes"));
    }
}
