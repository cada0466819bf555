package dev.talkbind.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.Creation.Parameter;
import dev.talkbind.processor.model.Flaw;
import dev.talkbind.processor.model.PropertyModel;
import dev.talkbind.processor.model.Trait;
import dev.talkbind.processor.model.UserModel;
import dev.talkbind.processor.problem.Finding;
import dev.talkbind.processor.value.Types;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberCheckTest {

    private final PropertyModel tier = PropertyModel.string("tier").at(30);

    @Test
    void aPropertyWithAGetterIsOne() {
        assertThat(Found.in(MemberCheck.check(UserModel.seller().custom(tier).build())))
                .isEmpty();
        assertThat(Found.in(MemberCheck.check(
                        UserModel.seller().custom(tier.asField()).build())))
                .isEmpty();
    }

    @Test
    void onePrivateAndWithoutAGetterIsNot() {
        assertThat(Found.in(MemberCheck.check(
                        UserModel.seller().custom(tier.withoutGetter()).build())))
                .containsExactly("TB114 30");
    }

    @Test
    void severalWithoutGettersAreOneMistake() {
        UserModel seller = UserModel.seller()
                .custom(
                        tier.withoutGetter(),
                        PropertyModel.string("plan").at(20).withoutGetter());

        assertThat(MemberCheck.check(seller.build()).findings())
                .extracting(Finding::text)
                .containsExactly("[TB114] Seller.plan and Seller.tier have no getter and no field that its package can"
                        + " reach. Fix: give each of them a public getter, or a field that the package can reach; or leave them"
                        + " out with @TalkIgnore alone.");
    }

    /** Kotlin's properties have getters, so to give them one is no way out. */
    @Test
    void ofKotlinItSaysWhatJavaCannotCall() {
        UserModel seller = UserModel.seller().custom(tier.traits(Trait.KOTLIN).withoutGetter());

        assertThat(MemberCheck.check(seller.build()).findings().get(0).text())
                .contains("Fix: let it be public and have the type that its value class holds");
    }

    @ParameterizedTest
    @CsvSource({
        "STATIC, TB111, 'Seller.tier is static, so it belongs to no instance.'",
        "THROWS, TB113, 'the getter of Seller.tier throws a checked exception, which generated code cannot handle.'",
        "TWICE, TB115, Seller.tier has two annotations of Talkbind.",
        "VOID, TB112, Seller.tier is not a getter: it returns nothing.",
        "PARAMETERS, TB112, Seller.tier is not a getter: it takes parameters.",
        "GENERIC, TB112, Seller.tier is not a getter: it has type parameters.",
        "PRIVATE, TB112, Seller.tier is not a getter: it is private.",
        "NAMELESS, TB112, Seller.tier is not a getter: it does not name a property."
    })
    void oneWithAFlawIsNot(Flaw flaw, String code, String said) {
        var report =
                MemberCheck.check(UserModel.seller().custom(tier.flaws(flaw)).build());

        assertThat(Found.in(report)).containsExactly(code + " 30");
        assertThat(Found.said(report)).containsExactly(said);
    }

    @Test
    void aSetterThatThrowsIsAFlawWhereItIsCalled() {
        tier.flaws(Flaw.SETTER_THROWS);
        Creation taken = Creation.constructor(List.of(new Parameter("tier", Types.of(String.class))));

        assertThat(Found.in(MemberCheck.check(UserModel.seller().custom(tier).build())))
                .containsExactly("TB118 30");
        assertThat(Found.in(MemberCheck.check(
                        UserModel.seller().custom(tier).writeOnly().build())))
                .isEmpty();
        assertThat(Found.in(MemberCheck.check(
                        UserModel.seller().custom(tier).creation(taken).build())))
                .isEmpty();
    }

    @Test
    void oneWhoseGetterThrowsHasAGetter() {
        tier.flaws(Flaw.THROWS).withoutGetter();

        assertThat(Found.in(MemberCheck.check(UserModel.seller().custom(tier).build())))
                .containsExactly("TB113 30");
    }

    @Test
    void aGetterAndASetterThrowEachForItself() {
        tier.flaws(Flaw.THROWS, Flaw.SETTER_THROWS);

        assertThat(Found.in(MemberCheck.check(UserModel.seller().custom(tier).build())))
                .containsExactly("TB113 30", "TB118 30");
    }

    @Test
    void theFirstFlawSpeaksForAll() {
        tier.flaws(Flaw.STATIC, Flaw.VOID).withoutGetter();

        assertThat(Found.in(MemberCheck.check(UserModel.seller().custom(tier).build())))
                .containsExactly("TB111 30");
    }

    @Test
    void whatIsLeftOutMayHaveAnyFlawButASecondAnnotation() {
        assertThat(Found.in(MemberCheck.check(
                        UserModel.seller().ignored(tier.flaws(Flaw.STATIC)).build())))
                .isEmpty();
        assertThat(Found.in(MemberCheck.check(
                        UserModel.seller().ignored(tier.flaws(Flaw.TWICE)).build())))
                .containsExactly("TB115 30");
    }
}
