package dev.talkbind.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.FieldForm;
import dev.talkbind.processor.model.PropertyModel;
import dev.talkbind.processor.model.UserModel;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.TypeVisibility;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NameCheckTest {

    private static final UserModel OBSCURED = UserModel.seller().obscuredBy("the field Shop.Seller");

    @Test
    void aStaticMethodNeedsTheNameOfItsClass() {
        assertThat(found(OBSCURED.creation(Creation.factory("of", List.of())))).containsExactly("TB121 0");
        assertThat(found(OBSCURED.creation(Creation.builder(ClassName.get("com.acme", "B"), List.of()))))
                .containsExactly("TB121 0");
    }

    @Test
    void aConstructorAndAWriterDoNot() {
        assertThat(found(OBSCURED.creation(Creation.constructor(List.of())))).isEmpty();
        assertThat(found(OBSCURED.creation(Creation.factory("of", List.of())).writeOnly()))
                .isEmpty();
    }

    /** Of two converters with one name, one is written with its package. */
    @Test
    void aPackageIsHiddenByAVariable() {
        assertThat(found(withCustom(ClassName.get("data", "SellerCustomDataConverter"))))
                .containsExactly("TB121 0");
        assertThat(found(withCustom(ClassName.get("shop", "SellerCustomDataConverter"))))
                .isEmpty();
        assertThat(found(withCustom(ClassName.get("data", "PlanCustomDataConverter"))))
                .isEmpty();
    }

    private static UserModel withCustom(ClassName converter) {
        JavaType type = new JavaType(
                ClassName.get("data", "Any"),
                List.of(),
                List.of(),
                Optional.of(converter),
                Optional.empty(),
                TypeVisibility.PUBLIC,
                false);
        return UserModel.seller()
                .field(PropertyModel.of("custom", type).field(UserProperty.CUSTOM, FieldForm.CUSTOM_TYPE));
    }

    private static List<String> found(UserModel user) {
        return Found.in(NameCheck.check(user.build()));
    }
}
