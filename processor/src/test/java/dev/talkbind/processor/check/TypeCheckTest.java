package dev.talkbind.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.talkbind.processor.model.ComponentModel;
import dev.talkbind.processor.model.TypeShape;
import dev.talkbind.processor.model.TypeShape.Kind;
import dev.talkbind.processor.model.UserModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypeCheckTest {

    @ParameterizedTest
    @EnumSource(names = "OTHER", mode = EnumSource.Mode.EXCLUDE)
    void classesRecordsAndInterfacesCanBeMapped(Kind kind) {
        TypeShape shape = new TypeShape(kind, false, false, false, false, false, false);

        assertThat(Found.in(TypeCheck.check(UserModel.seller().shape(shape).build())))
                .isEmpty();
    }

    @Test
    void anythingElseCannot() {
        TypeShape shape = new TypeShape(Kind.OTHER, false, true, true, false, true, false);

        assertThat(Found.in(TypeCheck.check(UserModel.seller().shape(shape).build())))
                .containsExactly("TB101 0");
    }

    @Test
    void aPrivateTypeCannotBeNamed() {
        TypeShape shape = new TypeShape(Kind.CLASS, false, false, true, false, true, false);

        assertThat(Found.in(TypeCheck.check(UserModel.seller().shape(shape).build())))
                .containsExactly("TB102 0");
    }

    @Test
    void aComponentNeedsItsAnnotation() {
        ClassName component = ClassName.get("org.springframework.stereotype", "Component");

        assertThat(Found.in(TypeCheck.check(UserModel.seller()
                        .components(ComponentModel.SPRING, component)
                        .build())))
                .containsExactly("TB903 0");
        assertThat(Found.in(TypeCheck.check(
                        UserModel.seller().components(ComponentModel.SPRING).build())))
                .isEmpty();
    }

    @Test
    void anInnerTypeCanBeWrittenAlone() {
        TypeShape shape = new TypeShape(Kind.CLASS, false, true, false, false, true, false);

        assertThat(Found.in(TypeCheck.check(UserModel.seller().shape(shape).build())))
                .containsExactly("TB103 0");
        assertThat(Found.in(TypeCheck.check(
                        UserModel.seller().shape(shape).writeOnly().build())))
                .isEmpty();
    }

    @Test
    void aTypeIsAUserOrCustomData() {
        assertThat(Found.in(TypeCheck.check(UserModel.seller().bothKinds().build())))
                .containsExactly("TB104 0");
        assertThat(Found.in(TypeCheck.check(UserModel.customData().build()))).isEmpty();
    }
}
