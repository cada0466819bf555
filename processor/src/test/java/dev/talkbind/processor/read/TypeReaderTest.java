package dev.talkbind.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.value.EnumConstant;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.TypeVisibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeReaderTest {

    @ParameterizedTest
    @CsvSource({
        "int, int",
        "String, java.lang.String",
        "byte[], byte[]",
        "int[][], int[][]",
        "List<String>, java.util.List<java.lang.String>",
        "'Map.Entry<int[], ?>', 'java.util.Map.Entry<int[], ?>'",
        "List, java.util.List",
        "T, T",
        "Optional<? extends Number>, java.util.Optional<? extends java.lang.Number>"
    })
    void readsNames(String written, String name) {
        assertThat(type(written, "").name()).hasToString(name);
    }

    @Test
    void knowsTheConstantsOfAnEnum() {
        JavaType tier =
                type("Tier", "enum Tier { FREE, @JsonProperty(\"pro\") PRO { }, @JsonProperty(\"\") X; int a; }");

        assertThat(tier.constants())
                .containsExactly(
                        new EnumConstant("FREE", "FREE"), new EnumConstant("PRO", "pro"), new EnumConstant("X", "X"));
        assertThat(type("List<Tier>", "enum Tier { FREE }").arguments().get(0).constants())
                .hasSize(1);
        assertThat(type("String", "").constants()).isEmpty();
    }

    @Test
    void knowsWhoSeesAType() {
        assertThat(type("String", "").visibility()).isEqualTo(TypeVisibility.PUBLIC);
        assertThat(type("Hidden", "class Hidden {}").visibility()).isEqualTo(TypeVisibility.PACKAGE);
        assertThat(type("Hidden.In", "class Hidden { public static class In {} }")
                        .isPublic())
                .isFalse();
        assertThat(type("Hidden[]", "class Hidden {}").isPublic()).isFalse();
        assertThat(type("List<Hidden>", "class Hidden {}").isPublic()).isFalse();
    }

    @Test
    void knowsWhatIsMissing() {
        assertThat(type("Missing", "").isKnown()).isFalse();
        assertThat(type("Missing[]", "").isKnown()).isFalse();
        assertThat(type("Optional<List<Missing>>", "").isKnown()).isFalse();
    }

    @Test
    void leavesAnnotationsOnTypesBehind() {
        assertThat(type(
                                "@Null String",
                                "@java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE) @interface Null {}")
                        .name())
                .hasToString("java.lang.String");
        assertThat(type(
                                "List<@Null String>",
                                "@java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE) @interface Null {}")
                        .name())
                .hasToString("java.util.List<java.lang.String>");
    }

    @Test
    void knowsACustomDataType() {
        assertThat(type("Plan.Part", "class Plan { @TalkCustomData static class Part {} }")
                        .isCustomData())
                .isTrue();
    }

    private static JavaType type(String written, String declarations) {
        String seller = "@TalkUser class Seller<T> { @CustomField " + written + " tier; }\n";
        return ReadClass.member(ReadClass.by(seller + declarations), "tier").type();
    }
}
