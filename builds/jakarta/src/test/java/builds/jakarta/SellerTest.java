package builds.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import dev.talkbind.builds.contract.SellerContract;
import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Mappers as the container gives them. */
class SellerTest extends SellerContract<Seller> {

    private final Injector container =
            Guice.createInjector(binder -> binder.bind(Shop.class).toInstance(new Shop("EUR")));

    @Override
    protected UserMapper<Seller> mapper() {
        return container.getInstance(Desk.class).sellers();
    }

    @Override
    protected Seller mila() {
        Instant seen = Instant.parse("2026-11-22T10:15:30Z");
        return new Seller(
                7041L, "Mila Jansen", "mila@shop.example", Tier.PRO, seen, 4, true, List.of("boats", "bikes"));
    }

    @Test
    void aConverterThatIsAComponentIsGivenToTheMapper() {
        Tenant ann = new Tenant(
                "t-1", "Ann", new Money(new BigDecimal("500")), new Flat("12-b", new Money(new BigDecimal("900.50"))));
        UserMapper<Tenant> tenants = container.getInstance(Desk.class).tenants();

        User user = tenants.toUser(ann);

        assertThat(user.custom().asMap())
                .containsExactly(
                        Map.entry("deposit", "500 EUR"),
                        Map.entry("reference", "12-b"),
                        Map.entry("rent", "900.50 EUR"));
        assertThat(tenants.fromUser(user)).isEqualTo(ann);
        assertThat(tenants.diff(user, ann).isEmpty()).isTrue();
    }

    @Test
    void itsKeyIsAFieldOfTheConverter() {
        TenantCustomDataConverter converter = container.getInstance(TenantCustomDataConverter.class);
        User user = User.builder("t-1")
                .custom(CustomData.of(Map.of("deposit", "500 EUR")))
                .build();

        assertThat(user.custom().get(converter.DEPOSIT)).isEqualTo(new Money(new BigDecimal("500")));
    }

    @Test
    void withoutConvertersThatAreComponentsThereIsAnInstanceToo() {
        assertThat(SellerUserMapper.INSTANCE.toUser(mila())).isEqualTo(mapper().toUser(mila()));
    }
}
