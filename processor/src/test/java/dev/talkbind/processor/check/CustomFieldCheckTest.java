package dev.talkbind.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.talkbind.processor.model.Flaw;
import dev.talkbind.processor.model.PropertyModel;
import dev.talkbind.processor.model.UserModel;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.Types;
import java.util.Calendar;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomFieldCheckTest {

    private static final String LONG = "\u00e9".repeat(32_768);

    private final PropertyModel tier = PropertyModel.string("tier").at(30);
    private final PropertyModel count =
            PropertyModel.of("count", JavaType.of(TypeName.INT)).at(40);
    private final PropertyModel day =
            PropertyModel.of("day", Types.of(Calendar.class)).at(50);

    @Test
    void aCustomFieldHasAText() {
        assertThat(found(UserModel.seller().custom(tier, count))).isEmpty();
        assertThat(found(UserModel.seller().custom(day))).containsExactly("TB401 50");
        assertThat(found(UserModel.seller().custom(day.converter(ClassName.get(Calendar.class)))))
                .isEmpty();
    }

    @Test
    void namesTheTypeAndTheConverterThatItCouldHave() {
        PropertyModel days = PropertyModel.of("day", Types.optional(Types.of(Calendar.class)));

        assertThat(CustomFieldCheck.check(UserModel.seller().custom(days).build())
                        .findings()
                        .get(0)
                        .text())
                .isEqualTo("[TB401] Seller.day has the type Optional<Calendar>, which has no text in custom data."
                        + " Fix: use Optional<Instant> instead;"
                        + " or write a TextConverter<Calendar> and name it with the attribute converter.");
    }

    @Test
    void aTypeVariableIsNoType() {
        PropertyModel any =
                PropertyModel.of("any", JavaType.of(TypeVariableName.get("T"))).at(30);

        assertThat(found(UserModel.seller().custom(any))).containsExactly("TB402 30");
    }

    @Test
    void aDefaultIsAText() {
        assertThat(found(UserModel.seller().custom(tier.orElse(""), count.orElse("-7"))))
                .isEmpty();
        assertThat(found(UserModel.seller().custom(count.orElse("many")))).containsExactly("TB308 44");
        assertThat(Found.said(
                        CustomFieldCheck.check(UserModel.seller().custom(count).build())))
                .containsExactly(
                        "Seller.count: the default \"many\" is not a whole number from -2147483648 to 2147483647.");
    }

    @Test
    void aDefaultForAConverterIsNotKnown() {
        assertThat(found(UserModel.seller()
                        .custom(day.converter(ClassName.get(Calendar.class)).orElse("today"))))
                .isEmpty();
    }

    @Test
    void whatHasADefaultIsNotRequired() {
        assertThat(found(UserModel.seller().custom(tier.required()))).isEmpty();
        assertThat(found(UserModel.seller().custom(tier.orElse("free")))).containsExactly("TB307 34");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\ude00", "a\ud83db", "\ude00\ud83d"})
    void noTextHasHalfAPair(String half) {
        assertThat(found(UserModel.seller().custom(tier.orElse(half)))).containsExactly("TB310 34");
        assertThat(found(UserModel.seller().idPrefix(half))).containsExactly("TB310 0");
        assertThat(found(UserModel.seller().role(half))).containsExactly("TB310 0");
    }

    @Test
    void aWholePairIsACharacter() {
        assertThat(found(UserModel.seller().custom(tier.orElse("\ud83d\ude00")).idPrefix("\ud83d\ude00")))
                .isEmpty();
    }

    @Test
    void noTextIsTooLongForAClassFile() {
        assertThat(found(UserModel.seller().custom(tier.orElse(LONG.substring(1)))))
                .isEmpty();
        assertThat(found(UserModel.seller().custom(tier.orElse(LONG)))).containsExactly("TB309 34");
        assertThat(found(UserModel.seller().custom(PropertyModel.string("tier").key(LONG))))
                .containsExactly("TB309 1");
        assertThat(found(UserModel.seller().custom(PropertyModel.string("tier").aliases("a", LONG))))
                .containsExactly("TB309 2");
    }

    @Test
    void customDataHasAKey() {
        assertThat(found(UserModel.customData())).containsExactly("TB110 0");
        assertThat(found(UserModel.customData().custom(tier))).isEmpty();
        assertThat(found(UserModel.seller())).isEmpty();
    }

    @Test
    void whatIsNoPropertyIsNotLookedAt() {
        assertThat(found(UserModel.seller()
                        .custom(day.orElse("\ud83d").required().flaws(Flaw.VOID))))
                .isEmpty();
    }

    private static List<String> found(UserModel model) {
        return Found.in(CustomFieldCheck.check(model.build()));
    }
}
