package dev.talkbind.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.compiler.Compiled;
import dev.talkbind.processor.compiler.Said;
import dev.talkbind.processor.compiler.TestCompiler;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sources that do not compile for reasons of their own. The compiler says what it says without Talkbind, as often; Talkbind adds
 * nothing, does not fall over, and still serves the other types.
 */
class BrokenCodeAroundTest {

    private static final String IMPORTS = "import dev.talkbind.annotations.*;\nimport java.util.*;\n";
    private static final String HEALTHY = "@TalkUser class Healthy { String id; String name; @CustomField int age; }";

    /** What stands in a class with an id and a name. */
    private static final List<String> MEMBERS = List.of(
            // missing types
            "@CustomField Missing tier;",
            "@CustomField List<Missing> tiers;",
            "@CustomField Optional<Missing> tier;",
            "@CustomField Missing[] tiers;",
            "@CustomField Missing<String> tier;",
            "@CustomField Map<String, List<Missing>> tiers;",
            "@CustomField List<? extends Missing> tiers;",
            "@CustomField Map.Missing tier;",
            "@CustomField missing.pack.Tier tier;",
            "Missing email;",
            "@UserField(UserProperty.CUSTOM) Missing data;",
            "@CustomField @Missing int age;",
            "@CustomField int getAge() throws Missing { return 1; } void setAge(int age) {}",
            "@CustomField int age; void setAge(Missing age) {}",
            "@CustomField final int age; Seller(Missing id) { age = 1; }",
            "static Builder builder() { return null; } static class Builder { Missing build() { return null; } }",
            "static Missing builder() { return null; }",
            "@CustomField List<String, String> two;",
            "@CustomField String<Integer> odd;",
            // missing values
            "@CustomField(converter = Missing.class) int age;",
            "@CustomField(converter = Missing.Text.class) int age;",
            "@CustomField(converter = Half.class) int age; static class Half implements TextConverter<Missing> {"
                    + " public String toText(Missing m) { return null; } public Missing fromText(String t) { return null; } }",
            "@CustomField(converter = Half.class) int age; static class Half extends Missing {}",
            "@CustomField(Missing.KEY) int age;",
            "@CustomField(defaultValue = Missing.KEY) int age;",
            "@CustomField(aliases = {\"a\", Missing.KEY}) int age;",
            "@CustomField(required = Missing.YES) int age;",
            "@UserField(UserProperty.MISSING) String shop;",
            "@UserField(Missing.PHONE) String shop;",
            "@UserField String shop;",
            "@SuppressWarnings(Missing.ALL) @CustomField(\"last seen\") String shop;",
            // values of a wrong type
            "@CustomField(5) int age;",
            "@CustomField(required = \"yes\") int age;",
            "@CustomField(required = 1) int age;",
            "@CustomField(aliases = 5) int age;",
            "@CustomField(aliases = {\"a\", 5}) int age;",
            "@CustomField(aliases = String.class) int age;",
            "@CustomField(defaultValue = {\"1\", \"2\"}) int age;",
            "@CustomField(defaultValue = @TalkIgnore) int age;",
            "@CustomField(converter = \"Text\") int age;",
            "@CustomField(converter = {}) int age;",
            "@CustomField(converter = String.class) int age;",
            "@CustomField(converter = int.class) int age;",
            "@CustomField(converter = int[].class) int age;",
            "@CustomField(null) int age;",
            "@UserField(\"name\") String shop;",
            "@UserField({UserProperty.PHONE, UserProperty.EMAIL}) String shop;",
            "@UserField(Channel.SMS) String shop;",
            // attributes that are not there, or twice
            "@CustomField(kee = \"age\") int age;",
            "@CustomField(value = \"age\", kee = Missing.X) int age;",
            "@CustomField(value = \"age\", value = \"years\") int age;",
            "@CustomField @CustomField int age;",
            "@TalkIgnore(true) int age;",
            // what is no member
            "@CustomField int age = \"old\";",
            "@CustomField int getAge() { return undefined; } void setAge(int age) {}",
            "@CustomField int age; @CustomField String age;",
            "@CustomField void age;");

    /** What stands instead of {@code @TalkUser class Seller}. */
    private static final List<String> HEADS = List.of(
            "@TalkUser class Seller extends Missing",
            "@TalkUser class Seller implements Missing",
            "@TalkUser class Seller extends Base<Missing>",
            "@TalkUser class Seller extends Seller",
            "@TalkUser class Seller<T extends Missing>",
            "@TalkUser @Missing class Seller",
            "@TalkUser(role = 5) class Seller",
            "@TalkUser(role = Missing.ROLE) class Seller",
            "@TalkUser(roles = Missing.ROLES) class Seller",
            "@TalkUser(clientSync = ClientSync.MISSING) class Seller",
            "@TalkUser(clientSync = \"no\") class Seller",
            "@TalkUser(clientSync = Direction.BOTH) class Seller",
            "@TalkUser(notifications = Channel.MISSING) class Seller",
            "@TalkUser(notifications = {Channel.SMS, Channel.MISSING}) class Seller",
            "@TalkUser(notifications = ClientSync.ENABLED) class Seller",
            "@TalkUser(direction = true) class Seller",
            "@TalkUser(nulls = 0) class Seller",
            "@TalkUser(retired = {\"a\", 'b'}) class Seller",
            "@TalkUser(idPrefix = null) class Seller",
            "@TalkUser(rolle = \"seller\") class Seller",
            "@TalkUser @TalkUser class Seller",
            "@TalkCustomData(\"x\") class Seller");

    private static final String SEVEN = """
            @TalkUser(notifications = Channel.SMS, role = " ") class Seller {
                String id;
                String name;
                int email;
                @CustomField("") int rating;
                @CustomField(defaultValue = "ten") int sales;
                @CustomField Object anything;
                @CustomField static int total;
            }
            """;

    /** One of each few, and so one of most kinds. */
    private static final int FEW = 4;

    static Stream<String> someSources() {
        return sources(number -> number % FEW == 0);
    }

    static Stream<String> otherSources() {
        return sources(number -> number % FEW != 0);
    }

    private static Stream<String> sources(IntPredicate chosen) {
        List<String> sources = sources().toList();
        return IntStream.range(0, sources.size()).filter(chosen).mapToObj(sources::get);
    }

    static Stream<String> sources() {
        Stream<String> members = MEMBERS.stream().map(member -> seller("@TalkUser class Seller", member));
        Stream<String> heads = HEADS.stream().map(head -> seller(head, "@CustomField int age;"));
        return Stream.concat(members, heads);
    }

    private static String seller(String head, String member) {
        return head + " {\nString id;\nString name;\n" + member + "\n}\nclass Base<T> {}\n";
    }

    @ParameterizedTest
    @MethodSource("someSources")
    void javacSaysWhatItSaysWithoutUs(String source) {
        assertSaysTheSame(TestCompiler.JAVAC, source);
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("otherSources")
    void javacSaysWhatItSaysWithoutUsOfOtherSources(String source) {
        assertSaysTheSame(TestCompiler.JAVAC, source);
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("sources")
    void ecjSaysWhatItSaysWithoutUs(String source) {
        assertSaysTheSame(TestCompiler.ECJ, source);
    }

    private static void assertSaysTheSame(TestCompiler compiler, String source) {
        Map<String, String> sources = files("Seller", source, "Healthy", HEALTHY);

        Compiled without = compiler.compile(sources, List.of(new Probe()), List.of());
        Probe probe = new Probe();
        Compiled with =
                compiler.compile(sources, List.of(probe, new TalkbindProcessor(), new MarkerProcessor()), List.of());

        assertThat(without.errors()).isNotEmpty();
        assertThat(with.errors()).containsExactlyInAnyOrderElementsOf(without.errors());
        if (probe.ran) {
            assertThat(with.generated()).containsKeys("HealthyUserMapper.java", "HealthyCustomDataConverter.java");
        }
    }

    /**
     * A processor that does nothing: with any, javac words some errors differently. It knows whether the compiler runs processors
     * at all: after some errors, javac does not.
     */
    private static final class Probe extends AbstractProcessor {
        private boolean ran;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            ran = true;
            return false;
        }
    }

    /** Seven mistakes that have nothing to do with each other are seven errors, in the order of the source. */
    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void oneRunTellsAll(TestCompiler compiler) {
        Compiled compiled = compiler.compile(files("Seller", SEVEN, "Healthy", HEALTHY));

        assertThat(compiled.errors())
                .extracting(Said::code)
                .containsExactly("TB505", "TB507", "TB205", "TB301", "TB308", "TB401", "TB111");
        assertThat(compiled.errors()).extracting(Said::line).containsExactly(3L, 3L, 6L, 7L, 8L, 9L, 10L);
        assertThat(compiled.generated()).containsOnlyKeys("HealthyUserMapper.java", "HealthyCustomDataConverter.java");
    }

    /** A type that is mapped by itself tells of its own mistakes, and not once more where it is nested. */
    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void aMistakeInACustomTypeIsSaidOnce(TestCompiler compiler) {
        Compiled compiled = compiler.compile(files(
                "Plan",
                "@TalkCustomData class Plan { Object any; }",
                "Seller",
                "@TalkUser class Seller { String id; String name; @TalkNested Plan plan; }",
                "Healthy",
                HEALTHY));

        assertThat(compiled.errors()).extracting(Said::code).containsExactly("TB401");
        assertThat(compiled.generated()).containsOnlyKeys("HealthyUserMapper.java", "HealthyCustomDataConverter.java");
    }

    /** Members that nobody maps are told once for a class. */
    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void straysStandInTheOrderOfTheSource(TestCompiler compiler) {
        Map<String, String> shops = files(
                "Shops",
                "class Shop { @CustomField int a; @TalkIgnore int b; @CustomField int c; }\n"
                        + "class Stall { @CustomField int d; @CustomField int e; }");

        assertThat(compiler.compile(shops).said())
                .filteredOn(Said::isOurs)
                .extracting(said -> said.message().replaceFirst(".*] (\\w+) .* on (.*), but.*", "$1 $2"))
                .containsExactly("Shop a, b, c", "Stall d, e");
    }

    /** Errors of the two kinds do not multiply. javac shows those in bodies only when ours are fixed. */
    @ParameterizedTest
    @MethodSource(TestCompiler.TRIED)
    void aMistakeOfEachKindIsSaidOnce(TestCompiler compiler) {
        Map<String, String> sources = files(
                "Seller",
                "@TalkUser class Seller { String id; String name; @CustomField Object any; }",
                "Other",
                "class Other { int x() { return undefined; } }");

        List<Said> without = compiler.compile(sources, "-proc:none").errors();
        List<Said> with = compiler.compile(sources).errors();

        assertThat(with).filteredOn(Said::isOurs).extracting(Said::code).containsExactly("TB401");
        assertThat(with)
                .filteredOn(one -> !one.isOurs())
                .containsExactlyElementsOf(compiler == TestCompiler.ECJ ? without : List.of());
    }

    /** The files of some names and their sources. */
    private static Map<String, String> files(String... namesAndSources) {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < namesAndSources.length; i += 2) {
            files.put(namesAndSources[i] + ".java", IMPORTS + namesAndSources[i + 1]);
        }
        return files;
    }
}
