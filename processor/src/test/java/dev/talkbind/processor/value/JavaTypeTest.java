package dev.talkbind.processor.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JavaTypeTest {

    private static final JavaType STRING = Types.of(String.class);
    private static final JavaType HIDDEN = new JavaType(
            ClassName.get("com.acme", "Hidden"),
            List.of(),
            List.of(),
            false,
            Optional.empty(),
            TypeVisibility.PACKAGE,
            false);
    private static final JavaType MISSING = new JavaType(
            ClassName.OBJECT, List.of(), List.of(), false, Optional.empty(), TypeVisibility.UNKNOWN, false);

    @Test
    void isAClassWhateverItsArguments() {
        assertThat(Types.list(STRING).is(List.class)).isTrue();
        assertThat(Types.list(STRING).is(Map.class)).isFalse();
        assertThat(Types.list(STRING).raw()).isEqualTo(ClassName.get(List.class));
        assertThat(JavaType.of(TypeName.INT).raw()).isEqualTo(TypeName.INT);
    }

    @Test
    void isAClassWithTheseArguments() {
        JavaType map = Types.generic(Map.class, STRING, Types.of(Boolean.class));

        assertThat(map.is(Map.class, String.class, Boolean.class)).isTrue();
        assertThat(map.is(Map.class, String.class, String.class)).isFalse();
    }

    @Test
    void isAnArray() {
        assertThat(JavaType.of(ArrayTypeName.of(String.class)).isArrayOf(String.class))
                .isTrue();
        assertThat(JavaType.of(ArrayTypeName.of(String.class)).isArrayOf(Object.class))
                .isFalse();
        assertThat(STRING.isArrayOf(String.class)).isFalse();
    }

    @Test
    void isAVariable() {
        assertThat(JavaType.of(TypeVariableName.get("T")).isVariable()).isTrue();
        assertThat(STRING.isVariable()).isFalse();
    }

    @Test
    void isAsHiddenAsTheMostHiddenOfItsArguments() {
        assertThat(Types.list(STRING).isPublic()).isTrue();
        assertThat(HIDDEN.isPublic()).isFalse();
        assertThat(Types.optional(Types.list(HIDDEN)).isPublic()).isFalse();
        assertThat(Types.optional(Types.list(HIDDEN)).isKnown()).isTrue();
        assertThat(MISSING.isKnown()).isFalse();
        assertThat(Types.optional(Types.list(MISSING)).isKnown()).isFalse();
    }
}
