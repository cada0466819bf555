package dev.talkbind.processor.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.net.URL;
import java.time.Instant;
import java.util.Calendar;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
        assertThat(ValueTypes.builtIn().of(JavaType.of(row.type()))).contains(row.valueType());
    }

    @Test
    void primitivesAreTheirBoxes() {
        assertThat(List.of(TypeName.BOOLEAN, TypeName.BYTE, TypeName.SHORT, TypeName.INT))
                .allSatisfy(type -> assertThat(ValueTypes.builtIn().of(JavaType.of(type)))
                        .isEqualTo(ValueTypes.builtIn().of(JavaType.of(type.box()))));
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
        assertThat(ValueTypes.builtIn().of(Types.list(Types.of(URL.class)))).isPresent();
        assertThat(ValueTypes.builtIn().of(Types.list(BYTES))).isPresent();
        assertThat(ValueTypes.builtIn().of(Types.set(Types.of(URL.class)))).isEmpty();
        assertThat(ValueTypes.builtIn().of(Types.set(BYTES))).isEmpty();
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
                .allSatisfy(type -> assertThat(ValueTypes.builtIn().of(type)).isEmpty());
    }

    private static Converter converter(TypeName converts, boolean isInjected) {
        return new Converter(
                ClassName.get("com.acme", "MoneyText"),
                Optional.of(converts),
                List.of(),
                false,
                true,
                Optional.empty(),
                false,
                true,
                isInjected);
    }

    /** A type that says of itself that it holds this. */
    private static JavaType holding(JavaType value, boolean isImplied) {
        return own(new OwnText.OfValue(value, step("value"), step("new"), isImplied));
    }

    private static Step step(String name) {
        return new Step(Step.Kind.REFERENCE, ClassName.get("com.acme", "PatronId"), name, "");
    }

    private static JavaType own(OwnText own) {
        return new JavaType(
                ClassName.get("com.acme", "PatronId"),
                List.of(),
                List.of(),
                false,
                Optional.of(own),
                TypeVisibility.PUBLIC,
                false);
    }

    @Test
    void aConverterMakesAnyTypeOne() {
        ValueType made = ValueTypes.named(JavaType.of(TypeName.INT), converter(TypeName.INT.box(), false));

        assertThat(made.type()).isEqualTo(TypeName.INT.box());
        assertThat(made.text()).hasToString("new com.acme.MoneyText()");
        assertThat(made.grammar()).isEmpty();
        assertThat(made.isChosen()).isTrue();
    }

    @Test
    void aTypeThatHoldsOneValueHasItsText() {
        ValueType text = type(holding(Types.of(UUID.class), false));

        assertThat(text.text())
                .hasToString("dev.talkbind.runtime.text.WrappedText.of(dev.talkbind.runtime.text.UuidText.INSTANCE,"
                        + " com.acme.PatronId::value, com.acme.PatronId::new)");
        assertThat(text.grammar()).contains(ScalarType.UUID_);
        assertThat(text.isChosen()).isTrue();
        assertThat(type(Types.list(holding(STRING, false))).text().toString())
                .startsWith("dev.talkbind.runtime.text.ListText.of(dev.talkbind.runtime.text.WrappedText.of(");
        assertThat(ValueTypes.builtIn().of(holding(Types.of(Object.class), false)))
                .isEmpty();
        assertThat(ValueTypes.builtIn().of(Types.set(holding(BYTES, false)))).isEmpty();
    }

    @Test
    void theNearestConverterCounts() {
        JavaType instant = Types.of(Instant.class);
        Converter own = converter(instant.name(), false);
        Converter given = converter(instant.name(), true);
        ValueTypes types =
                ValueTypes.builtIn().and(List.of(own), Conversion.By.CLASS).and(List.of(given), Conversion.By.OPTION);

        assertThat(types.of(instant).orElseThrow().conversion().orElseThrow().by())
                .isEqualTo(Conversion.By.CLASS);
        assertThat(types.of(own(new OwnText.ByConverter(given))).orElseThrow().isConverted(Conversion.By.TYPE))
                .isTrue();
        assertThat(types.of(Types.list(instant)).orElseThrow().text().toString())
                .contains("MoneyText");
        assertThat(types.of(STRING).orElseThrow().isChosen()).isFalse();
    }

    @Test
    void whatIsAroundAConverterIsAroundOneThatIsGiven() {
        JavaType longs = Types.list(Types.of(Long.class));
        ValueType type = ValueTypes.named(longs, converter(TypeName.LONG.box(), true));

        assertThat(type.given().orElseThrow().with(CodeBlock.of("moneyText")))
                .hasToString("dev.talkbind.runtime.text.ListText.of(moneyText)");
    }

    @Test
    void aTypeThatSaysOfItselfWhatItHasNotHasNoOtherText() {
        JavaType unfit = own(new OwnText.Unfit("is a record of 2 components", "split it"));
        ValueTypes types = ValueTypes.builtIn().and(List.of(converter(unfit.name(), false)), Conversion.By.CLASS);

        assertThat(types.of(unfit)).isEmpty();
        assertThat(types.of(holding(Types.of(Object.class), true))).isPresent();
    }

    /** Where a variable hides the enum, its name is not written before a dot. */
    @Test
    void aHiddenEnumIsNamedAsAClass() {
        JavaType free = Types.tier("FREE", "PRO=pro");
        JavaType hidden = new JavaType(
                free.name(), List.of(), free.constants(), false, Optional.empty(), free.visibility(), true);

        assertThat(type(hidden).text().toString().replaceAll("\\p{Co}", ""))
                .isEqualTo("dev.talkbind.runtime.text.EnumText.of(com.acme.Tier.class)"
                        + ".named(java.lang.Enum.valueOf(com.acme.Tier.class, \"PRO\"), \"pro\")");
    }

    private static ValueType type(JavaType type) {
        return ValueTypes.builtIn().of(type).orElseThrow();
    }

    private static TextGrammar grammar(ValueType type) {
        return type.grammar().orElseThrow();
    }
}
