package dev.talkbind.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.Types;
import java.util.List;
import org.junit.jupiter.api.Test;

class UserClassTest {

    private final PropertyModel tier = PropertyModel.string("tier");

    @Test
    void aNestedTypeIsNamedWithThoseAroundIt() {
        UserClass nested = UserModel.seller()
                .type(ClassName.get("com.acme", "Shop", "Seller"))
                .build();

        assertThat(nested.label()).isEqualTo("Shop.Seller");
        assertThat(nested.mapperName()).hasToString("com.acme.Shop_SellerUserMapper");
        assertThat(nested.converterName()).hasToString("com.acme.Shop_SellerCustomDataConverter");
    }

    @Test
    void aTypeInNoPackageHasItsMapperThereToo() {
        UserClass seller = UserModel.seller().type(ClassName.get("", "Seller")).build();

        assertThat(seller.mapperName()).hasToString("SellerUserMapper");
    }

    @Test
    void userFieldsAreMappedBeforeCustomFields() {
        UserClass seller = UserModel.empty()
                .custom(tier)
                .field(UserProperty.ID, PropertyModel.string("id"))
                .ignored(PropertyModel.string("plan"))
                .build();

        assertThat(seller.mapped()).extracting(Member::name).containsExactly("id", "tier");
        assertThat(seller.suppliers()).extracting(Member::name).containsExactly("id", "tier", "plan");
        assertThat(seller.supplier("plan")).isPresent();
        assertThat(seller.supplier("other")).isEmpty();
        assertThat(seller.isMapped(tier.member())).isTrue();
        assertThat(seller.isMapped(PropertyModel.string("plan").member())).isFalse();
    }

    @Test
    void aFieldIsFoundByWhatItIs() {
        assertThat(UserModel.seller().build().field(UserProperty.NAME)).isPresent();
        assertThat(UserModel.seller().build().field(UserProperty.EMAIL)).isEmpty();
    }

    @Test
    void whatHasKeysOfItsOwnHasAConverter() {
        assertThat(UserModel.seller().build().hasConverter()).isFalse();
        assertThat(UserModel.seller().custom(tier).build().hasConverter()).isTrue();
        assertThat(UserModel.seller().retired("old").build().hasConverter()).isTrue();
        assertThat(UserModel.customData().build().hasConverter()).isTrue();
    }

    @Test
    void theRestMapAloneHasNone() {
        PropertyModel custom = PropertyModel.of("custom", Types.of(Object.class));

        assertThat(UserModel.seller()
                        .field(custom.field(UserProperty.CUSTOM, FieldForm.CUSTOM_MAP))
                        .build()
                        .hasConverter())
                .isFalse();
    }

    @Test
    void isReadUnlessItIsOnlyWritten() {
        assertThat(UserModel.seller().build().isRead()).isTrue();
        assertThat(UserModel.seller().writeOnly().build().isRead()).isFalse();
    }

    @Test
    void aKeyIsRequiredWhereItSaysSo() {
        assertThat(isRequired(PropertyModel.string("tier"))).isFalse();
        assertThat(isRequired(PropertyModel.string("tier").required())).isTrue();
    }

    @Test
    void aPrimitiveIsRequiredUnlessItHasADefault() {
        PropertyModel count = PropertyModel.of("count", JavaType.of(TypeName.INT));

        assertThat(isRequired(count)).isTrue();
        assertThat(isRequired(count.orElse("0"))).isFalse();
    }

    @Test
    void whatIsNeverNullIsRequiredWhereAnInstanceIsMadeWithIt() {
        PropertyModel plan = PropertyModel.string("plan").traits(Trait.NEVER_NULL);
        Creation made = Creation.constructor(
                List.of(new Creation.Parameter("plan", plan.member().type())));

        assertThat(isRequired(plan)).isFalse();
        assertThat(isRequired(plan, made)).isTrue();
        assertThat(isRequired(PropertyModel.string("plan"), made)).isFalse();
        assertThat(isRequired(plan.orElse("free"), made)).isFalse();
    }

    @Test
    void whatImmutablesNeedsIsRequired() {
        assertThat(isRequired(PropertyModel.string("plan").traits(Trait.NEEDED)))
                .isTrue();
    }

    @Test
    void waitsOnceForWhatMayStillChangeIt() {
        UserClass ready = UserModel.seller().build();
        UserClass whole = UserModel.seller().awaits(Awaited.By.LOMBOK, false).build();
        UserClass lacking = UserModel.seller().awaits(Awaited.By.LOMBOK, true).build();

        assertThat(ready.isReady(false)).isTrue();
        assertThat(whole.isReady(false)).isFalse();
        assertThat(whole.isReady(true)).isTrue();
        assertThat(lacking.isReady(true)).isFalse();
    }

    private static boolean isRequired(PropertyModel property) {
        return isRequired(property, Creation.constructor(List.of()));
    }

    private static boolean isRequired(PropertyModel property, Creation creation) {
        UserClass user = UserModel.seller().creation(creation).custom(property).build();
        return user.isRequired(user.custom().get(0));
    }
}
