package dev.talkbind.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.value.Types;
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
    void aCustomPropertyHasOneOnlyWhereItIsATypeWithKeys() {
        PropertyModel custom = PropertyModel.of("custom", Types.of(Object.class));

        assertThat(UserModel.seller()
                        .field(custom.field(UserProperty.CUSTOM, FieldForm.CUSTOM_MAP))
                        .build()
                        .hasConverter())
                .isFalse();
        assertThat(UserModel.seller()
                        .field(custom.field(UserProperty.CUSTOM, FieldForm.CUSTOM_TYPE))
                        .build()
                        .hasConverter())
                .isTrue();
    }

    @Test
    void isReadUnlessItIsOnlyWritten() {
        assertThat(UserModel.seller().build().isRead()).isTrue();
        assertThat(UserModel.seller().writeOnly().build().isRead()).isFalse();
    }
}
