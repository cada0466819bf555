package dev.talkbind.processor.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypeLabelsTest {

    private static final ClassName STRING = ClassName.get(String.class);

    @Test
    void leavesOutPackages() {
        assertThat(TypeLabels.of(ClassName.get(String.class))).isEqualTo("String");
        assertThat(TypeLabels.of(ClassName.get(Map.Entry.class))).isEqualTo("Map.Entry");
        assertThat(TypeLabels.of(TypeName.INT)).isEqualTo("int");
        assertThat(TypeLabels.of(TypeVariableName.get("T"))).isEqualTo("T");
    }

    @Test
    void ofTypesWithArguments() {
        TypeName list = ParameterizedTypeName.get(List.class, String.class);

        assertThat(TypeLabels.of(ParameterizedTypeName.get(ClassName.get(Map.class), TypeName.INT.box(), list)))
                .isEqualTo("Map<Integer, List<String>>");
    }

    @Test
    void ofInnerClassesOfGenericOnes() {
        ParameterizedTypeName outer = ParameterizedTypeName.get(ClassName.get("com.acme", "Outer"), STRING);

        assertThat(TypeLabels.of(outer.nestedClass("Inner"))).isEqualTo("Outer<String>.Inner");
        assertThat(TypeLabels.of(outer.nestedClass("Inner", List.of(outer))))
                .isEqualTo("Outer<String>.Inner<Outer<String>>");
    }

    @Test
    void ofArrays() {
        assertThat(TypeLabels.of(ArrayTypeName.of(byte.class))).isEqualTo("byte[]");
        assertThat(TypeLabels.of(ArrayTypeName.of(String.class))).isEqualTo("String[]");
        assertThat(TypeLabels.of(ArrayTypeName.of(ArrayTypeName.of(Map.Entry.class))))
                .isEqualTo("Map.Entry[][]");
    }

    @Test
    void ofWildcards() {
        assertThat(TypeLabels.of(WildcardTypeName.subtypeOf(Number.class))).isEqualTo("? extends Number");
        assertThat(TypeLabels.of(WildcardTypeName.supertypeOf(Number.class))).isEqualTo("? super Number");
        assertThat(TypeLabels.of(WildcardTypeName.subtypeOf(Object.class))).isEqualTo("?");
    }
}
