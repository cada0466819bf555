package dev.talkbind.processor.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.net.URL;
import java.util.Calendar;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ValueTypesTest {

    private static final String TEXT = "dev.talkbind.runtime.text.";
    private static final JavaType STRING = Types.of(String.class);
    private static final JavaType BYTES = JavaType.of(ArrayTypeName.of(byte.class));

    @ParameterizedTest
    @EnumSource
    void everyRowIsFoundByItsType(ScalarType row) {
        assertThat(ValueTypes.of(JavaType.of(row.type()))).contains(row.valueType());
    }

    @Test
    void primitivesAreTheirBoxes() {
        assertThat(List.of(TypeName.BOOLEAN, TypeName.BYTE, TypeName.SHORT, TypeName.INT))
                .allSatisfy(type ->
                        assertThat(ValueTypes.of(JavaType.of(type))).isEqualTo(ValueTypes.of(JavaType.of(type.box()))));
        assertThat(List.of(TypeName.LONG, TypeName.CHAR, TypeName.FLOAT, TypeName.DOUBLE))
                .allSatisfy(type -> assertThat(type(JavaType.of(type)).type()).isEqualTo(type.box()));
    }

    @Test
    void enumsByTheirNames() {
        ValueType tier = type(Types.tier("FREE", "PRO"));

        assertThat(tier.type()).isEqualTo(ClassName.get("com.acme", "Tier"));
        assertThat(tier.text()).hasToString(TEXT + "EnumText.of(com.acme.Tier.values())");
        assertThat(grammar(tier).expected()).isEqualTo("one of FREE, PRO");
        assertThat(grammar(tier).accepts("PRO")).isTrue();
        assertThat(grammar(tier).accepts("pro")).isFalse();
    }

    @Test
    void enumsByTheTextsThatTheirConstantsAreGiven() {
        ValueType tier = type(Types.tier("FREE", "PRO=p\"\u00e9", "default=x"));

        assertThat(tier.text())
                .hasToString(TEXT + "EnumText.of(com.acme.Tier.values())"
                        + Breaks.CHAIN + ".named(com.acme.Tier.PRO, \"p\\\"\\u00e9\")"
                        + Breaks.CHAIN + ".named(com.acme.Tier.default, \"x\")");
        assertThat(grammar(tier).accepts("p\"\u00e9")).isTrue();
        assertThat(grammar(tier).accepts("PRO")).isFalse();
    }

    @Test
    void listsAndSets() {
        ValueType list = type(Types.list(STRING));
        ValueType set = type(Types.set(Types.tier("FREE")));

        assertThat(list.type()).hasToString("java.util.List<java.lang.String>");
        assertThat(list.text()).hasToString(TEXT + "ListText.of(" + TEXT + "StringText.INSTANCE)");
        assertThat(set.type()).hasToString("java.util.Set<com.acme.Tier>");
        assertThat(set.text()).hasToString(TEXT + "SetText.of(" + TEXT + "EnumText.of(com.acme.Tier.values()))");
        assertThat(grammar(set).accepts("[\"FREE\"]")).isTrue();
        assertThat(grammar(set).accepts("[\"GRATIS\"]")).isFalse();
    }

    @Test
    void aListMayHoldWhatASetCannotCompare() {
        assertThat(ValueTypes.of(Types.list(Types.of(URL.class)))).isPresent();
        assertThat(ValueTypes.of(Types.list(BYTES))).isPresent();
        assertThat(ValueTypes.of(Types.set(Types.of(URL.class)))).isEmpty();
        assertThat(ValueTypes.of(Types.set(BYTES))).isEmpty();
    }

    @Test
    void nothingElse() {
        assertThat(List.of(
                        Types.of(Object.class),
                        Types.of(Calendar.class),
                        Types.of(List.class),
                        Types.tier(),
                        Types.list(Types.list(STRING)),
                        Types.list(Types.set(STRING)),
                        Types.set(Types.list(STRING)),
                        Types.list(Types.of(Object.class)),
                        Types.list(Types.optional(STRING)),
                        Types.optional(STRING),
                        Types.generic(Collection.class, STRING),
                        Types.generic(Map.class, STRING, STRING),
                        JavaType.of(ArrayTypeName.of(String.class)),
                        JavaType.of(ArrayTypeName.of(ArrayTypeName.of(byte.class)))))
                .allSatisfy(type -> assertThat(ValueTypes.of(type)).isEmpty());
    }

    @Test
    void aConverterMakesAnyTypeOne() {
        CodeBlock converter = CodeBlock.of("new MoneyText()");

        assertThat(ValueTypes.converted(JavaType.of(TypeName.INT), converter))
                .isEqualTo(new ValueType(TypeName.INT.box(), converter, Optional.empty()));
    }

    @Test
    void aConverterIsAConstantOrANewInstance() {
        ClassName converter = ClassName.get("com.acme", "MoneyText");

        assertThat(ValueTypes.instance(converter, Optional.of("ONE"), false)).hasToString("com.acme.MoneyText.ONE");
        assertThat(ValueTypes.instance(converter, Optional.of("ONE"), true))
                .hasToString("java.lang.Enum.valueOf(com.acme.MoneyText.class, \"ONE\")");
        assertThat(ValueTypes.instance(converter, Optional.empty(), true)).hasToString("new com.acme.MoneyText()");
    }

    /** Where a variable hides the enum, its name is not written before a dot. */
    @Test
    void aHiddenEnumIsNamedAsAClass() {
        JavaType free = Types.tier("FREE", "PRO=pro");
        JavaType hidden = new JavaType(free.name(), List.of(), free.constants(), false, free.visibility(), true);

        assertThat(type(hidden).text().toString().replaceAll("\\p{Co}", ""))
                .isEqualTo("dev.talkbind.runtime.text.EnumText.of(com.acme.Tier.class)"
                        + ".named(java.lang.Enum.valueOf(com.acme.Tier.class, \"PRO\"), \"pro\")");
    }

    private static ValueType type(JavaType type) {
        return ValueTypes.of(type).orElseThrow();
    }

    private static TextGrammar grammar(ValueType type) {
        return type.grammar().orElseThrow();
    }
}
