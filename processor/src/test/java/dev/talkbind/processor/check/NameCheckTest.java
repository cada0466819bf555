package dev.talkbind.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.UserModel;
import java.util.List;
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

    private static List<String> found(UserModel user) {
        return Found.in(NameCheck.check(user.build()));
    }
}
