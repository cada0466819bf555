package dev.talkbind.builds.nullness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.builds.contract.SellerContract;
import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserMapper;
import dev.talkbind.runtime.json.UserJson;
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
        Instant seen = Instant.parse("2026-11-22T10:15:30Z");
        return new Seller(
                7041L, "Mila Jansen", "mila@shop.example", Tier.PRO, seen, 4, true, List.of("boats", "bikes"));
    }

    @Test
    void whatIsNeverNullIsRequired() {
        assertThat(mapper().read(User.builder("seller-1").build()).problems())
                .extracting(Object::toString)
                .containsExactly(
                        "name: absent, but required (Seller.name)",
                        "custom.tier: absent, but required (Seller.tier)",
                        "custom.active: absent, but required (Seller.active)",
                        "custom.tags: absent, but required (Seller.tags)");
    }

    @Test
    void whatASetterDoesNotTakeStaysAsTheConstructorLeftIt() {
        User user = UserJson.fromText("{\"id\":\"b-1\",\"name\":\"Bo\",\"phone\":null,\"custom\":{\"plan\":null}}");

        Buyer buyer = BuyerUserMapper.INSTANCE.fromUser(user);

        assertThat(buyer.getPhone()).isEmpty();
        assertThat(buyer.getPlan()).isEqualTo("free");
        assertThat(buyer.getCity()).isNull();
    }

    @Test
    void clearingWhatIsNeverNullIsAProblem() {
        CustomData cleared = CustomData.empty().with(BuyerCustomDataConverter.PLAN, null);

        assertThatThrownBy(() -> BuyerCustomDataConverter.INSTANCE.applyTo(new Buyer(), cleared))
                .isInstanceOf(ReadException.class)
                .hasMessageContaining("custom.plan: cleared");
    }

    @Test
    void mapsAreHandedOnAsTheyAre() {
        User user = UserJson.fromText("{\"id\":\"g-1\",\"name\":\"Bo\",\"custom\":{\"plan\":\"free\",\"desk\":\"12\"},"
                + "\"pushTokens\":{\"fcm:1\":true}}");

        Guest guest = GuestUserMapper.INSTANCE.fromUser(user);
        Buyer buyer = BuyerUserMapper.INSTANCE.fromUser(user);

        assertThat(guest.custom()).containsExactly(Map.entry("plan", "free"), Map.entry("desk", "12"));
        assertThat(guest.pushTokens()).containsExactly(Map.entry("fcm:1", true));
        assertThat(buyer.getCustom()).containsExactly(Map.entry("desk", "12"));
        assertThat(buyer.getPushTokens()).containsExactly(Map.entry("fcm:1", true));
        assertThat(GuestUserMapper.INSTANCE.toUser(guest)).isEqualTo(user);
    }

    @Test
    void annotationsOfAllLibrariesAreUnderstood() {
        assertThat(OthersCustomDataConverter.INSTANCE.read(CustomData.empty()).problems())
                .extracting(Object::toString)
                .containsExactly("custom.needed: absent, but required (Others.needed)");
        assertThat(OthersCustomDataConverter.INSTANCE.fromCustomData(CustomData.of(Map.of("needed", "x"))))
                .isEqualTo(new Others(null, null, "x"));
    }
}
