package dev.talkbind.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.FieldForm;
import dev.talkbind.processor.model.Flaw;
import dev.talkbind.processor.model.PropertyModel;
import dev.talkbind.processor.model.UserModel;
import dev.talkbind.processor.value.Types;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyCheckTest {

    private final PropertyModel tier = PropertyModel.string("tier").at(30);
    private final PropertyModel plan = PropertyModel.string("plan").at(40);

    @ParameterizedTest
    @CsvSource({"a, ''", "'', TB301", "__proto__, TB304", "a b, TB305"})
    void everyKeyHasAGoodName(String key, String code) {
        List<String> aliases = found(UserModel.seller().custom(tier.aliases(key)));
        List<String> retired = found(UserModel.seller().retired(key));
        List<String> keys = found(
                UserModel.seller().custom(PropertyModel.string("tier").at(30).key(key)));

        assertThat(keys).isEqualTo(code.isEmpty() ? List.of() : List.of(code + " 31"));
        assertThat(aliases).isEqualTo(code.isEmpty() ? List.of() : List.of(code + " 32"));
        assertThat(retired).isEqualTo(code.isEmpty() ? List.of() : List.of(code + " 0"));
    }

    @Test
    void aKeyBelongsToOneProperty() {
        assertThat(found(UserModel.seller().custom(tier, plan))).isEmpty();
        assertThat(found(UserModel.seller().custom(tier, plan.key("tier")))).containsExactly("TB303 41");
        assertThat(found(UserModel.seller().custom(tier, plan.key("Tier")))).isEmpty();
    }

    @Test
    void anAliasBelongsToOneToo() {
        assertThat(found(UserModel.seller().custom(tier.aliases("plan"), plan))).containsExactly("TB313 32");
        assertThat(found(UserModel.seller().custom(tier.aliases("tier")))).containsExactly("TB313 32");
        assertThat(found(UserModel.seller().custom(tier.aliases("old"), plan.aliases("old"))))
                .containsExactly("TB313 42");
    }

    @Test
    void whatIsRetiredBelongsToNobody() {
        assertThat(found(UserModel.seller().custom(tier).retired("old"))).isEmpty();
        assertThat(found(UserModel.seller().custom(tier).retired("tier"))).containsExactly("TB314 0");
        assertThat(found(UserModel.seller().custom(tier.aliases("old")).retired("old")))
                .containsExactly("TB314 0");
        assertThat(found(UserModel.seller().retired("a", "a"))).containsExactly("TB314 0");
    }

    @Test
    void saysWhoseItIs() {
        UserModel seller = UserModel.seller().custom(tier, plan.key("tier")).retired("tier");

        assertThat(Found.said(KeyCheck.check(seller.build())))
                .containsExactly(
                        "Seller retires the key \"tier\", which belongs to Seller.tier.",
                        "Seller.plan has the key \"tier\", which belongs to Seller.tier.");
    }

    @Test
    void nestedCustomDataHasOtherKeys() {
        UserModel seller = UserModel.seller()
                .custom(tier)
                .field(PropertyModel.of("extra", Types.of(Object.class))
                        .at(50)
                        .field(UserProperty.CUSTOM, FieldForm.CUSTOM_TYPE));

        assertThat(found(seller.nested("plan"))).isEmpty();
        assertThat(found(seller.nested("plan", "tier"))).containsExactly("TB315 50");
    }

    @Test
    void whatIsNoPropertyHasNoKey() {
        assertThat(found(UserModel.seller().custom(tier.key("").flaws(Flaw.STATIC))))
                .isEmpty();
    }

    @Test
    void aThousandAreTheMost() {
        assertThat(found(many(1000))).isEmpty();
        assertThat(found(many(1001))).containsExactly("TB306 0");
    }

    private static UserModel many(int count) {
        UserModel seller = UserModel.seller();
        for (int i = 0; i < count; i++) {
            seller.custom(PropertyModel.string("p" + i).at(100 + i));
        }
        return seller;
    }

    private static List<String> found(UserModel model) {
        return Found.in(KeyCheck.check(model.build()));
    }
}
