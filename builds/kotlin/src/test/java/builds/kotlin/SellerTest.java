package builds.kotlin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.builds.contract.SellerContract;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserMapper;
import dev.talkbind.runtime.json.UserJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

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

    /** Kotlin's constructor takes no null where the type is not nullable, so these are problems. */
    @Test
    void whatIsNotNullableIsRequired() {
        assertThat(mapper().read(User.builder("seller-1").build()).problems())
                .extracting(Object::toString)
                .containsExactly(
                        "name: absent, but required (Seller.name)",
                        "custom.tier: absent, but required (Seller.tier)",
                        "custom.active: absent, but required (Seller.active)",
                        "custom.tags: absent, but required (Seller.tags)");
    }

    @Test
    void addressesAndCustomDataAreEmptyWhereThereAreNone() {
        User user = UserJson.fromText("{\"id\":\"b-1\",\"name\":\"Bo\",\"phone\":null,\"custom\":null}");

        assertThat(BuyerUserMapper.INSTANCE.fromUser(user)).isEqualTo(new Buyer("b-1", "Bo", List.of(), Map.of()));
    }

    @Test
    void propertiesThatCanBeSetAreSetAsJavaWouldDoIt() {
        Agent agent = new Agent();
        agent.setId(UUID.fromString("cf2cb8c2-f2e4-4c27-9d2c-0e6d1a4c93a1"));
        agent.setName("Ann");
        agent.desk = "12";
        agent.setOpen(true);
        agent.setFirst(1);
        agent.setSecond(2.5);

        User user = AgentUserMapper.INSTANCE.toUser(agent);

        assertThat(user.custom().asMap())
                .containsOnly(
                        Map.entry("desk", "12"),
                        Map.entry("isOpen", "true"),
                        Map.entry("field_site", "1"),
                        Map.entry("getter_site", "2.5"),
                        Map.entry("plan", "free"));
        assertThat(AgentUserMapper.INSTANCE.toUser(AgentUserMapper.INSTANCE.fromUser(user)))
                .isEqualTo(user);
    }

    @Test
    void whatIsSetAfterTheConstructorIsNeverSetToNull() {
        User user = User.builder("o-1").name("Bo").build();

        Owner owner = OwnerUserMapper.INSTANCE.fromUser(user);

        assertThat(owner.getPlan()).isEqualTo("free");
        assertThat(owner.city).isNull();
    }

    @Test
    void aPropertyIsCustomData() {
        Tenant ann = new Tenant(1, "Ann", Flat.of("12-b", 3));

        User user = TenantUserMapper.INSTANCE.toUser(ann);

        assertThat(user.custom().asMap()).containsExactly(Map.entry("reference", "12-b"), Map.entry("rooms", "3"));
        assertThat(TenantUserMapper.INSTANCE.fromUser(user).getFlat().getRooms())
                .isEqualTo(3);
    }
}
