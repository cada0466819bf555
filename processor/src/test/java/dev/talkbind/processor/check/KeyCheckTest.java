package dev.talkbind.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.model.Flaw;
import dev.talkbind.processor.model.PropertyModel;
import dev.talkbind.processor.model.UserModel;
import dev.talkbind.processor.value.Types;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyCheckTest {

    private final PropertyModel tier = PropertyModel.string("tier").at(30);
    private final PropertyModel plan = PropertyModel.string("plan").at(40);

    @ParameterizedTest
    @ValueSource(strings = {"tier", "TIER_2", "plan-tier", "$t", "gr\u00f6\u00dfe", "\u65e5\u672c", "1"})
    void aKeyIsLettersDigitsAndAFewMore(String key) {
        assertThat(found(UserModel.seller().custom(tier.key(key)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', TB301", "' ', TB301", "__proto__, TB304", "'a\u0000', TB302", "'a\u0085b', TB302", "'a\n', TB302"})
    void orItIsNot(String key, String code) {
        assertThat(found(UserModel.seller().custom(tier.key(key)))).containsExactly(code + " 31");
        assertThat(found(UserModel.seller().custom(tier.key("tier").aliases(key))))
                .containsExactly(code + " 32");
        assertThat(found(UserModel.seller().retired(key))).containsExactly(code + " 0");
    }

    /** Older and retired keys are what they were: only the one that is written can still be chosen. */
    @ParameterizedTest
    @ValueSource(strings = {"a b", "a.b", "\ud83d\ude00", "{"})
    void anAwkwardKeyIsMindedWhereItIsWritten(String key) {
        assertThat(found(UserModel.seller().custom(tier.key(key)))).containsExactly("TB305 31");
        assertThat(found(UserModel.seller().custom(tier.key("tier").aliases(key))))
                .isEmpty();
        assertThat(found(UserModel.seller().retired(key))).isEmpty();
    }

    @Test
    void halfAPairIsShownAsAQuestionMark() {
        assertThat(Found.said(KeyCheck.check(
                        UserModel.seller().custom(tier.key("a\ud83d")).build())))
                .containsExactly(
                        "Seller.tier has the key \"a?\", which contains a control character or half of a surrogate pair.");
    }

    @Test
    void aKeyBelongsToOneProperty() {
        assertThat(found(UserModel.seller().custom(tier, plan))).isEmpty();
        assertThat(found(UserModel.seller().custom(tier, plan.key("tier")))).containsExactly("TB303 41");
        assertThat(found(UserModel.seller().custom(tier, plan.key("Tier")))).isEmpty();
    }

    @Test
    void olderAndRetiredKeysBelongToOneToo() {
        assertThat(found(UserModel.seller().custom(tier.aliases("plan"), plan))).containsExactly("TB313 32");
        assertThat(found(UserModel.seller().custom(tier.aliases("tier")))).containsExactly("TB313 32");
        assertThat(found(UserModel.seller().custom(tier.aliases("old"), plan.aliases("old"))))
                .containsExactly("TB313 42");
        assertThat(found(UserModel.seller().custom(tier).retired("tier"))).containsExactly("TB314 0");
        assertThat(found(UserModel.seller().retired("a", "a"))).containsExactly("TB314 0");
    }

    @Test
    void saysWhoseItIs() {
        UserModel seller = UserModel.seller().custom(tier, plan.key("tier")).retired("tier");

        assertThat(Found.said(KeyCheck.check(seller.build())))
                .containsExactly(
                        "Seller retires the key \"tier\", which belongs to Seller.tier.",
                        "Seller.plan has the key \"tier\", which is already a key of Seller.tier.");
    }

    @Test
    void nestedKeysMeetNoOtherKey() {
        PropertyModel shop = PropertyModel.of("shop", Types.of(Object.class)).at(50);

        assertThat(found(UserModel.seller().custom(tier).nested(shop, "shop_", plan.key("tier"))))
                .isEmpty();
        assertThat(found(UserModel.seller().custom(tier).nested(shop, "", plan.key("tier"))))
                .containsExactly("TB303 50");
        assertThat(found(UserModel.seller().custom(tier).nested(shop, "", plan.aliases("tier"))))
                .containsExactly("TB303 50");
    }

    @Test
    void aPrefixIsToldOfOnceForAllItsKeys() {
        PropertyModel shop = PropertyModel.of("shop", Types.of(Object.class)).at(50);

        assertThat(found(UserModel.seller().nested(shop, "my shop ", plan, tier)))
                .containsExactly("TB305 0");
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
