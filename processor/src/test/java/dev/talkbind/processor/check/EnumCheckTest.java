package dev.talkbind.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.Flaw;
import dev.talkbind.processor.model.PropertyModel;
import dev.talkbind.processor.model.UserModel;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.Types;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnumCheckTest {

    private static final JavaType CLASH = Types.tier("FREE", "GRATIS=FREE", "PRO");

    @Test
    void everyConstantHasATextOfItsOwn() {
        assertThat(found(custom(Types.tier("FREE", "PRO=pro", "pro=FREEMIUM")))).isEmpty();
        assertThat(found(custom(Types.tier("FREE=PRO", "PRO=FREE")))).isEmpty();
        assertThat(found(custom(CLASH))).containsExactly("TB407 30");
        assertThat(Found.said(EnumCheck.check(custom(CLASH).build())))
                .containsExactly(
                        "Seller.tier: the constant GRATIS has the text \"FREE\", which is also the text of FREE.");
    }

    @Test
    void everyClashIsFound() {
        assertThat(found(custom(Types.tier("A=x", "B=x", "C=y", "D=y")))).containsExactly("TB407 30", "TB407 30");
    }

    /** It is the enum's mistake, and not that of all who use it. */
    @Test
    void aClashIsToldOnce() {
        UserModel twice = custom(CLASH)
                .custom(PropertyModel.of("tiers", Types.list(CLASH)).at(40));

        assertThat(found(twice)).containsExactly("TB407 30");
    }

    @Test
    void whereverThereIsAnEnum() {
        assertThat(found(custom(Types.optional(CLASH)))).containsExactly("TB407 30");
        assertThat(found(custom(Types.list(CLASH)))).containsExactly("TB407 30");
        assertThat(found(custom(Types.optional(Types.set(CLASH))))).containsExactly("TB407 30");
        assertThat(found(UserModel.empty()
                        .field(
                                UserProperty.ROLE,
                                PropertyModel.of("role", CLASH).at(7))))
                .containsExactly("TB407 7");
    }

    @Test
    void noConstantHasHalfACharacter() {
        assertThat(found(custom(Types.tier("FREE=\ud83d")))).containsExactly("TB310 30");
        assertThat(found(custom(Types.tier("FREE=\ud83d\ude00")))).isEmpty();
    }

    @Test
    void allThatHaveHalfAreOneMistake() {
        assertThat(Found.said(EnumCheck.check(
                        custom(Types.tier("A=\ud83d", "B=b", "C=\ude00")).build())))
                .containsExactly("Seller.tier: the constants A and C have texts with half of a surrogate pair,"
                        + " which is not a character.");
    }

    @Test
    void whatEnumTextDoesNotWriteIsNotLookedAt() {
        PropertyModel tier = PropertyModel.of("tier", CLASH);

        assertThat(found(UserModel.seller().custom(tier.flaws(Flaw.STATIC)))).isEmpty();
        assertThat(found(UserModel.seller().custom(tier.flaws().converter(ClassName.get("com.acme", "Tier")))))
                .isEmpty();
        assertThat(found(custom(Types.generic(Map.class, CLASH, CLASH)))).isEmpty();
        assertThat(found(UserModel.seller().ignored(tier))).isEmpty();
    }

    private static UserModel custom(JavaType type) {
        return UserModel.seller().custom(PropertyModel.of("tier", type).at(30));
    }

    private static List<String> found(UserModel model) {
        return Found.in(EnumCheck.check(model.build()));
    }
}
