package dev.talkbind.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.model.Access;
import dev.talkbind.processor.model.Flaw;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.problem.Place;
import dev.talkbind.processor.value.Presence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemberReaderTest {

    @Test
    void aGetterComesBeforeAField() {
        Member tier = tier("@CustomField String tier; public String getTier() { return tier; }");

        assertThat(tier.getter()).map(Access::name).contains("getTier");
        assertThat(tier.setter()).map(Access::name).contains("tier");
        assertThat(tier.label()).isEqualTo("Seller.tier");
    }

    @Test
    void whatIsPrivateIsNoWayIn() {
        assertThat(tier("@CustomField private String tier;").getter()).isEmpty();
        assertThat(tier("@CustomField private String tier;").setter()).isEmpty();
        assertThat(tier("@CustomField private String tier; private String getTier() { return tier; }")
                        .getter())
                .isEmpty();
    }

    @Test
    void whatIsFinalIsNotSet() {
        assertThat(tier("@CustomField final String tier = \"\";").setter()).isEmpty();
        assertThat(tier("@CustomField final String tier = \"\";").getter()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "String, setTier(String x), setTier", "String, tier(String x), tier",
                "Optional<String>, setTier(String x), setTier",
        "String, setTier(Optional<String> x), setTier", "int, setTier(Integer x), setTier",
                "String, setTier(Object x), setTier",
        "String, setTier(int x), ''", "String, 'setTier(String x, int y)', ''", "OptionalInt, setTier(int x), setTier"
    })
    void aSetterTakesTheValue(String type, String setter, String found) {
        Member tier = tier("@CustomField private " + type + " tier; public " + type
                + " getTier() { return tier; } public void " + setter + " {}");

        assertThat(tier.setter().map(Access::name).orElse("")).isEqualTo(found);
    }

    @Test
    void ofSeveralSettersOneThatTakesTheValueIsFound() {
        Member tier = tier("""
                @CustomField private String tier;
                public void setTier(int other) {}
                public void setTier(String tier) {}
                public void setTier(Object other) {}
                """);

        assertThat(tier.setter()).map(access -> access.type().name().toString()).contains("java.lang.String");
    }

    @Test
    void aFluentSetterIsOneToo() {
        Member tier = tier("@CustomField private String tier; public Seller setTier(String x) { return this; }");

        assertThat(tier.setter()).isPresent();
    }

    @Test
    void theGetterSaysTheType() {
        Member tier = tier("@CustomField private String tier; public Optional<String> getTier() { return null; }");

        assertThat(tier.presence()).isEqualTo(Presence.OPTIONAL);
        assertThat(tier.valueType().name()).hasToString("java.lang.String");
    }

    @Test
    void inheritedTypesAreThoseOfTheSubclass() {
        UserClass user = ReadClass.by("""
                class Base<I, T extends Collection<I>> {
                    I id;
                    @CustomField private T tier;
                    public T getTier() { return tier; }
                    public void setTier(T tier) {}
                }
                class Middle<X> extends Base<X, List<X>> {}
                @TalkUser class Seller extends Middle<UUID> {}
                """);

        assertThat(ReadClass.member(user, "id").type().name()).hasToString("java.util.UUID");
        assertThat(ReadClass.member(user, "tier").type().name()).hasToString("java.util.List<java.util.UUID>");
        assertThat(ReadClass.member(user, "tier").setter()).isPresent();
        assertThat(ReadClass.member(user, "tier").label()).isEqualTo("Base.tier");
    }

    @Test
    void aRawSubclassHasWhatIsLeft() {
        UserClass user = ReadClass.by("""
                class Base<T> { @CustomField T tier; }
                @TalkUser class Seller<T> extends Base<T> {}
                """);

        assertThat(ReadClass.member(user, "tier").type().isVariable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'@CustomField static String tier;', STATIC",
        "'@CustomField void tier() {}', VOID",
        "'@CustomField String tier(int x) { return null; }', PARAMETERS",
        "'@CustomField <T> T tier() { return null; }', GENERIC",
        "'@CustomField private String tier() { return null; }', PRIVATE",
        "'@CustomField String tier() throws Exception { return null; }', THROWS",
        "'@CustomField @UserField(UserProperty.NAME) String tier;', TWICE",
        "'@CustomField String tier; @CustomField String getTier() { return null; }', TWICE"
    })
    void whatIsNoPropertyHasAFlaw(String lines, Flaw flaw) {
        assertThat(ReadClass.by("@TalkUser class Seller { " + lines + " }")
                        .mapped()
                        .get(0)
                        .flaws())
                .containsExactly(flaw);
    }

    @Test
    void aGetterThatNamesNothingHasOne() {
        UserClass user = ReadClass.by("@TalkUser class Seller { @CustomField String get() { return null; } }");

        assertThat(ReadClass.member(user, "get").flaws()).containsExactly(Flaw.NAMELESS);
    }

    @Test
    void anUncheckedExceptionIsNone() {
        assertThat(tier("@CustomField String tier() throws IllegalStateException, Error { return null; }")
                        .flaws())
                .isEmpty();
    }

    @Test
    void aSetterMayThrowToo() {
        assertThat(tier("@CustomField String tier; void setTier(String x) throws Exception {}")
                        .flaws())
                .containsExactly(Flaw.SETTER_THROWS);
        assertThat(tier("@CustomField String tier; void setTier(String x) throws IllegalStateException {}")
                        .flaws())
                .isEmpty();
    }

    /** Only the setter that would be called counts. */
    @Test
    void anotherMethodOfItsNameMayThrow() {
        assertThat(tier("""
                                @CustomField private String tier;
                                void setTier(String x) {}
                                void setTier(int other) throws Exception {}
                                """).flaws()).isEmpty();
    }

    @Test
    void aRecordsAccessorHasItsAnnotationByNature() {
        UserClass user = ReadClass.by("@TalkUser record Seller(@CustomField String tier) {}");

        assertThat(ReadClass.member(user, "tier").flaws()).isEmpty();
        assertThat(ReadClass.member(user, "tier").getter()).map(Access::name).contains("tier");
        assertThat(ReadClass.member(user, "tier").setter()).isEmpty();
    }

    @Test
    void itStandsWhereItIsAnnotated() {
        Member tier = tier("String tier; @CustomField String getTier() { return tier; }");

        assertThat(tier.place().element()).hasToString("Optional[getTier()]");
    }

    /** A message cannot stand in a class file. */
    @Test
    void whatIsInheritedFromAClassFileStandsAtTheClass() {
        UserClass user = ReadClass.by("@TalkUser class Seller extends dev.talkbind.processor.read.CompiledAncestor {}");
        Place place = ReadClass.member(user, "tier").place();

        assertThat(place.element()).hasToString("Optional[Seller]");
        assertThat(ReadClass.custom(user, "tier").key().place().value()).isEmpty();
        assertThat(ReadClass.custom(user, "tier").key().value()).isEqualTo("plan");
    }

    /** The order of declaration does not count, nor which compiler it is. */
    @ParameterizedTest
    @CsvSource({
        "getTier, String getTier(), String tier()",
        "getTier, String getTier(), Optional<String> tier()",
        "getTier, Optional<String> getTier(), String tier()",
        "tier, int getTier(), String tier()",
        "isTier, String getTier(), Boolean isTier()",
        "getTier, Boolean getTier(), Boolean isTier()",
        "isTier, Boolean tier(), Boolean isTier()"
    })
    void ofSeveralGettersOneIsCalled(String called, String one, String other) {
        String type = one.contains("Boolean") || other.contains("Boolean") ? "Boolean" : "String";
        String field = "@CustomField private " + type + " tier; ";
        for (String methods : List.of(one + " { throw null; } " + other, other + " { throw null; } " + one)) {
            String lines = "@TalkUser class Seller { " + field + methods + " { throw null; } }";
            for (UserClass user : ReadClass.byEach(lines)) {
                assertThat(ReadClass.member(user, "tier").getter())
                        .as(lines)
                        .map(Access::name)
                        .contains(called);
            }
        }
    }

    /** What the type is, is what Java says that the call gives. */
    @ParameterizedTest
    @CsvSource({
        "Base, ''",
        "Base, Named",
        "Base, Defaulted",
        "'Generic<Integer>', ''",
        "'Generic<Integer>', Named",
        "Object, 'Narrow'"
    })
    void theTypeIsThatOfTheMethodThatJavaCalls(String parent, String implemented) {
        String lines = """
                interface Named { @CustomField Object getTier(); }
                interface Defaulted { default Number getTier() { return 1; } }
                interface Narrow extends Defaulted { default Integer getTier() { return 2; } }
                class Base { protected Number tier; public Integer getTier() { return 1; } public void setTier(Number x) {} }
                class Generic<T extends Number> { protected Number tier; public T getTier() { return null; } }
                @TalkUser class Seller extends %s %s { @CustomField String other; }
                """.formatted(parent, implemented.isEmpty() ? "" : "implements " + implemented)
                .replace("protected Number tier", "@CustomField protected Number tier")
                .replace("Defaulted { default", "Defaulted { @CustomField default");

        for (UserClass user : ReadClass.byEach(lines)) {
            assertThat(ReadClass.member(user, "tier").type().name()).hasToString("java.lang.Integer");
        }
    }

    /** A getter without a prefix is known by the getter that it overrides. */
    @Test
    void aPlainGetterMayGiveANarrowerTypeToo() {
        String lines = """
                interface Ranked { @CustomField Number tier(); }
                class Base { public Integer tier() { return 1; } }
                @TalkUser class Seller extends Base implements Ranked {}
                """;

        for (UserClass user : ReadClass.byEach(lines)) {
            assertThat(ReadClass.member(user, "tier").type().name()).hasToString("java.lang.Integer");
        }
    }

    /** The one of the property's own type, and of two names the setter's. */
    @ParameterizedTest
    @CsvSource({
        "String, void setTier(String x), Seller tier(String x), setTier",
        "String, Seller setTier(String x), void tier(String x), setTier",
        "Optional<String>, void tier(Optional<String> x), void setTier(String x), tier",
        "String, void tier(String x), void setTier(Object x), tier"
    })
    void ofSeveralSettersOneIsCalled(String type, String one, String other, String called) {
        String tier = "@CustomField private " + type + " tier; " + type + " getTier() { return tier; } ";
        for (String methods : List.of(one + " { throw null; } " + other, other + " { throw null; } " + one)) {
            assertThat(tier(tier + methods + " { throw null; }").setter())
                    .map(Access::name)
                    .contains(called);
        }
    }

    /** It asks whether there is a text. */
    @Test
    void aFlagIsNoGetterOfAText() {
        Member tier = tier("@CustomField String tier; boolean isTier() { return tier != null; }");

        assertThat(tier.getter()).map(Access::isMethod).contains(false);
        assertThat(
                        tier("@CustomField java.util.concurrent.atomic.AtomicBoolean tier; boolean isTier() { return true; }")
                                .getter())
                .map(Access::name)
                .contains("isTier");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boolean tier(String x) { return true; }",
                "String tier(String x) { return x; }",
                "Object tier(String x) { return this; }",
                "Optional<Seller> tier(String x) { return null; }",
                "static void tier(String x) {}",
                "private void setTier(String x) {}"
            })
    void whatAnswersAQuestionSetsNothing(String method) {
        assertThat(tier("@CustomField private String tier; String getTier() { return tier; } " + method)
                        .setter())
                .isEmpty();
    }

    /** Where a field is final, only a method that is named as a setter may set what is in it. */
    @ParameterizedTest
    @CsvSource({
        "'Seller tier(String x) { return this; }', ''",
        "'void tier(String x) {}', ''",
        "'Seller setTier(String x) { return this; }', ''",
        "'void setTier(String x) {}', setTier"
    })
    void whatBelongsToAFinalFieldCopies(String method, String found) {
        Member tier =
                tier("@CustomField private final String tier = null; String getTier() { return tier; } " + method);

        assertThat(tier.setter().map(Access::name).orElse("")).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Seller tier(String x)",
                "void tier(String x)",
                "Seller setTier(String x)",
                "void setTier(String x)"
            })
    void aRecordHasNoSetter(String method) {
        String lines = "@TalkUser record Seller(@CustomField String tier) { " + method + " { throw null; } }";

        for (UserClass user : ReadClass.byEach(lines)) {
            assertThat(ReadClass.member(user, "tier").setter()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String getName() { throw null; }",
                "String getName() { throw null; } public String name() { return name; }",
                "public String name() { return name; } String getName() { throw null; }"
            })
    void aRecordIsReadByItsOwnAccessor(String methods) {
        String lines =
                "@TalkUser record Seller(String id, String name, boolean open) { boolean isOpen() { return true; } "
                        + methods + " }";

        for (UserClass user : ReadClass.byEach(lines)) {
            assertThat(ReadClass.member(user, "name").getter())
                    .map(Access::name)
                    .contains("name");
        }
    }

    private static Member tier(String lines) {
        return ReadClass.member(ReadClass.by("@TalkUser class Seller { " + lines + " }"), "tier");
    }
}
