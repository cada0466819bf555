package dev.talkbind.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.Creation.BuilderMethod;
import dev.talkbind.processor.model.Creation.Parameter;
import dev.talkbind.processor.model.Creation.Way;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreationReaderTest {

    @Test
    void aBeanIsMadeEmpty() {
        assertThat(creation("String id;").isBean()).isTrue();
        assertThat(creation("String id; Seller() {} Seller(String id) {}").isBean())
                .isTrue();
    }

    @Test
    void aRecordIsMadeOfItsComponents() {
        Creation creation = ReadClass.by(
                        "@TalkUser record Seller(String id, int tier) { Seller(String id) { this(id, 0); } }")
                .creation();

        assertThat(creation.way()).isEqualTo(Way.CONSTRUCTOR);
        assertThat(creation.parameters()).extracting(Parameter::name).containsExactly("id", "tier");
    }

    @Test
    void whatIsMarkedIsTaken() {
        String others = "final String id; Seller(int a) { id = null; } static Seller of(int b) { return null; } ";

        Creation constructor = creation(others + "@JsonCreator Seller(String id) { this.id = id; }");
        Creation factory = creation(others + "@JsonCreator static Seller make(String id) { return null; }");

        assertThat(constructor.parameters()).extracting(Parameter::name).containsExactly("id");
        assertThat(factory.way()).isEqualTo(Way.FACTORY);
        assertThat(factory.factory()).isEqualTo("make");
        assertThat(factory.parameters()).extracting(Parameter::name).containsExactly("id");
    }

    @Test
    void aBuilderThatThrowsMakesNothing() {
        String builder = "final String id; private Seller(B b) { id = null; } static B builder() { return null; } "
                + "static class B { B id(String id) throws Exception { return this; } Seller build() ";

        assertThat(creation(builder + "throws Exception { return null; } }").way())
                .isEqualTo(Way.THROWING);
        assertThat(creation(builder + "{ return null; } }").isThrowing("id")).isTrue();
        assertThat(creation(builder + "{ return null; } }").takes("id")).isEmpty();
    }

    /** Of a builder's methods for one property, the one that takes it; of a builder that never changes, what they give. */
    @Test
    void aBuildersMethodsAreToldApart() {
        Creation creation =
                creation("final String id; private Seller(B b) { id = null; } static B builder() { return null; } "
                        + "record B(String i) { B id(int id) { return this; } B id(String id) { return this; } "
                        + "void id(Object id) {} Seller build() { return null; } }");

        assertThat(creation.builderMethod("id").orElseThrow().access().type().name())
                .hasToString("java.lang.String");
        assertThat(creation.builderMethod("id").orElseThrow().isNext()).isTrue();
    }

    /** What a parameter is called for Jackson is what the developer wrote, so that is what is unknown. */
    @Test
    void aMisspeltParameterIsCalledAsItIsWritten() {
        Creation creation = creation("final String id; Seller(@JsonProperty(\"idd\") String x) { id = x; }");

        assertThat(creation.parameters()).extracting(Parameter::name).containsExactly("idd");
    }

    @Test
    void theOnlyConstructorIsTaken() {
        Creation creation = creation("final String id; Seller(String id, int other) { this.id = id; }");

        assertThat(creation.parameters()).extracting(Parameter::name).containsExactly("id", "other");
    }

    @Test
    void theOneWithParametersIsTakenWhereSettersDoNotReachAll() {
        Creation creation = creation("final String id; Seller() { id = null; } Seller(String id) { this.id = id; }");

        assertThat(creation.parameters()).extracting(Parameter::name).containsExactly("id");
    }

    @Test
    void theOnlyFactoryIsTakenWhereNoConstructorIs() {
        Creation creation = creation(
                "final String id; private Seller() { id = null; } static Seller of(String id) { return null; }");

        assertThat(creation.way()).isEqualTo(Way.FACTORY);
        assertThat(creation.factory()).isEqualTo("of");
    }

    @Test
    void aBuilderIsTakenBeforeAConstructor() {
        Creation creation = creation("""
                final String id; Seller(String id) { this.id = id; }
                static Builder builder() { return null; }
                static class Parts { public Builder name(String x) { return null; } }
                static class Builder extends Parts {
                    Builder id(String x) { return this; }
                    Builder setTier(int x) { return this; }
                    private Builder hidden(int x) { return this; }
                    Seller build() { return null; }
                }
                """);

        assertThat(creation.way()).isEqualTo(Way.BUILDER);
        assertThat(creation.builder()).hasToString("Optional[Seller]");
        assertThat(creation.setters()).extracting(BuilderMethod::property).containsExactly("name", "id", "tier");
        assertThat(creation.builderMethod("tier").orElseThrow().access().name()).isEqualTo("setTier");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static Object builder() { return null; }",
                "Builder builder() { return null; }",
                "private static Builder builder() { return null; }",
                "static Builder builder(int x) { return null; }"
            })
    void whatBuildsNothingIsNoBuilder(String method) {
        Creation creation = creation("final String id; Seller(String id) { this.id = id; } " + method
                + " static class Builder { Seller build() { return null; } }");

        assertThat(creation.way()).isEqualTo(Way.CONSTRUCTOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"final String id; Seller(String id) { this.id = id; } Seller(int other) { id = null; }", """
                final String id; private Seller() { id = null; }
                static Seller of(String id) { return null; } static Seller from(int other) { return null; }
                """})
    void severalWaysAreNone(String lines) {
        assertThat(creation(lines).way()).isEqualTo(Way.AMBIGUOUS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Seller { private Seller() {} }",
                "abstract class Seller { }",
                "interface Seller { String getId(); }"
            })
    void whatThePackageCannotCallIsNoWay(String declaration) {
        assertThat(ReadClass.by("@TalkUser " + declaration).creation()).isEqualTo(Creation.none());
    }

    @Test
    void aCheckedExceptionIsAnObstacle() {
        assertThat(creation("Seller() throws Exception {}").way()).isEqualTo(Way.THROWING);
        assertThat(creation("private Seller() {} static Seller of(int x) throws Exception { return null; }")
                        .way())
                .isEqualTo(Way.THROWING);
        assertThat(creation("Seller(int x) throws Exception {} Seller() {}").isBean())
                .isTrue();
    }

    @Test
    void anUncheckedExceptionIsNoObstacle() {
        assertThat(creation("String id; Seller() throws IllegalStateException {}")
                        .isBean())
                .isTrue();
    }

    /** As setters do: whatever the property can be assigned to, and an Optional of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "List<String>; List<? extends String>; true",
                "List<String>; Iterable<? extends CharSequence>; true",
                "List<String>; Collection<String>; true",
                "List<String>; List<? super String>; true",
                "List<String>; Collection<CharSequence>; false",
                "List<String>; ArrayList<String>; false",
                "Map<String, String>; Map<String, ?>; true",
                "int; long; true",
                "int; Number; true",
                "int; Long; false",
                "int; short; false",
                "Integer; Object; true",
                "Integer; long; false",
                "Optional<String>; CharSequence; true",
                "Optional<String>; Optional<? extends CharSequence>; true",
                "Optional<String>; Object; false",
                "Optional<String>; Optional; true",
                "String; Optional<? extends CharSequence>; true",
                "String; Optional<Integer>; false",
                "String[]; Object[]; true",
                "List; List<String>; false"
            })
    void aParameterTakesWhatThePropertyCanBeAssignedTo(String held, String taken, boolean isTaken) {
        String lines = "@TalkUser class Seller { @CustomField private final " + held + " tier; " + held
                + " getTier() { return tier; } Seller(" + taken + " tier) { throw null; } }";
        String builder = "@TalkUser class Seller { @CustomField private final " + held + " tier; " + held
                + " getTier() { return tier; } private Seller(int x, int y) { throw null; }"
                + " static Builder builder() { return null; }"
                + " static class Builder { void tier(" + taken + " x) {} Seller build() { return null; } } }";

        for (String one : List.of(lines, builder)) {
            assertThat(ReadClass.byEach(one))
                    .as(one)
                    .allMatch(user -> user.creation().isWide("tier") == isTaken);
        }
    }

    @Test
    void parametersHaveTheTypesOfTheClass() {
        Creation creation = ReadClass.by("@TalkUser class Seller<T> { Seller(List<T> all, Optional<int[]> some) {} }")
                .creation();

        assertThat(creation.parameters())
                .extracting(parameter -> parameter.type().name().toString())
                .containsExactly("java.util.List<T>", "java.util.Optional<int[]>");
    }

    private static Creation creation(String lines) {
        return ReadClass.by("@TalkUser class Seller { " + lines + " }").creation();
    }
}
