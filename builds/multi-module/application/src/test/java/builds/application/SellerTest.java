package builds.application;

import static org.assertj.core.api.Assertions.assertThat;

import builds.library.Agent;
import builds.library.AgentUserMapper;
import builds.library.Flat;
import builds.library.Tier;
import dev.talkbind.builds.contract.SellerContract;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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

    @Override
    protected String ownerOfTier() {
        return "Account";
    }

    @Test
    void customDataOfAnotherModuleIsAProperty() {
        Tenant ann = new Tenant("t-1", "Ann", new Flat("12-b", 3));

        User user = TenantUserMapper.INSTANCE.toUser(ann);

        assertThat(user.custom().asMap()).containsExactly(Map.entry("flat", "12-b"), Map.entry("rooms", "3"));
        assertThat(TenantUserMapper.INSTANCE.fromUser(user)).isEqualTo(ann);
    }

    @Test
    void theMapperOfAnotherModuleIsUsedFromHere() {
        assertThat(AgentUserMapper.INSTANCE.toUser(new Agent("a-1", "Bo")).id()).isEqualTo("a-1");
    }

    @Test
    void twoClassesOfOneNameHaveAMapperEach() {
        User user = builds.application.archive.SellerUserMapper.INSTANCE.toUser(
                new builds.application.archive.Seller(1, "Old", "moved"));

        assertThat(user.id()).isEqualTo("archived-1");
        assertThat(user.custom().get("reason")).isEqualTo("moved");
    }
}
