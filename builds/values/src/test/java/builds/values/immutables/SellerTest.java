package builds.values.immutables;

import static org.assertj.core.api.Assertions.assertThat;

import builds.values.Tier;
import dev.talkbind.builds.contract.SellerContract;
import dev.talkbind.runtime.User;
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
        return ImmutableSeller.builder()
                .id(7041)
                .name("Mila Jansen")
                .email("mila@shop.example")
                .tier(Tier.PRO)
                .lastSeen(Instant.parse("2026-11-22T10:15:30Z"))
                .orders(4)
                .active(true)
                .addTags("boats", "bikes")
                .build();
    }

    /** Immutables makes no seller without them, so they are problems and no exception of its own. */
    @Test
    void whatImmutablesNeedsIsRequired() {
        assertThat(mapper().read(User.builder("seller-1").build()).problems())
                .extracting(Object::toString)
                .containsExactly(
                        "name: absent, but required (Seller.name)",
                        "custom.tier: absent, but required (Seller.tier)",
                        "custom.active: absent, but required (Seller.active)");
    }
}
