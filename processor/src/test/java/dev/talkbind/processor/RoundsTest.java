package dev.talkbind.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.compiler.Compiled;
import dev.talkbind.processor.compiler.Said;
import dev.talkbind.processor.compiler.TestCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Types that other processors write in the same build: a class that mentions one waits for it. */
class RoundsTest {

    /** Writes one class in each round, the first in the first. */
    private static final class Writing extends AbstractProcessor {
        private final List<String> classes;
        private int round;

        Writing(String... classes) {
            this.classes = List.of(classes);
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
            if (round < classes.size()) {
                String next = classes.get(round++);
                try (Writer writer =
                        processingEnv.getFiler().createSourceFile(nameOf(next)).openWriter()) {
                    writer.write(next);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }

    private static Compiled compile(TestCompiler compiler, Processor other, String... sources) {
        Map<String, String> files = Arrays.stream(sources)
                .collect(Collectors.toMap(source -> nameOf(source) + ".java", source -> IMPORTS + source));
        return compiler.compile(files, List.of(other, new TalkbindProcessor(), new MarkerProcessor()), List.of());
    }

    private static final String IMPORTS = "import dev.talkbind.annotations.*;\nimport java.util.*;\n";

    private static String nameOf(String source) {
        return source.replaceAll("(?s).*?(?:class|record|enum) (\\w+).*", "$1");
    }

    @ParameterizedTest
    @EnumSource(TestCompiler.class)
    void waitsForAPropertysType(TestCompiler compiler) {
        Compiled compiled = compile(
                compiler,
                new Writing("enum Tier { FREE, PRO }"),
                "@TalkUser record Seller(String id, String name, @CustomField Tier tier) {}",
                "@TalkUser record Buyer(String id, String name, @CustomField(\"old\") List<Tier> tiers) {}");

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.generated()).containsKeys("SellerUserMapper.java", "BuyerCustomDataConverter.java");
        assertThat(compiled.generated().get("SellerCustomDataConverter.java")).contains("EnumText.of(Tier.values())");
    }

    @ParameterizedTest
    @EnumSource(TestCompiler.class)
    void waitsForASuperclassThatItselfWaits(TestCompiler compiler) {
        Compiled compiled = compile(
                compiler,
                new Writing("class Other {}", "class Account { public String id; public String name; }"),
                "@TalkUser class Seller extends Account { @CustomField public int rating; }");

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.generated().get("SellerUserMapper.java")).contains("ID.required(seller.id)");
    }

    @ParameterizedTest
    @EnumSource(TestCompiler.class)
    void waitsForAConverter(TestCompiler compiler) {
        Compiled compiled = compile(
                compiler,
                new Writing((IMPORTS + "public class UpperText implements TextConverter<String> {"
                        + "public String toText(String value) { return value; }"
                        + "public String fromText(String text) { return text; } }")),
                "@TalkUser record Seller(String id, String name,"
                        + " @CustomField(converter = UpperText.class) String tier) {}");

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.generated().get("SellerCustomDataConverter.java")).contains("new UpperText()");
    }

    @ParameterizedTest
    @EnumSource(TestCompiler.class)
    void waitsForAConstant(TestCompiler compiler) {
        Compiled compiled = compile(
                compiler,
                new Writing(
                        "class Keys { static final String TIER = \"plan-tier\"; static final String NONE = \"0\"; }"),
                "@TalkUser record Seller(String id, String name,"
                        + " @CustomField(value = Keys.TIER, defaultValue = Keys.NONE) int tier) {}");

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.generated().get("SellerCustomDataConverter.java")).contains("\"plan-tier\"");
    }

    /** What the compilers give for a missing constant is also a text that one may write. */
    @Test
    void takesATextThatLooksLikeAMissingOne() {
        Compiled compiled = compile(
                TestCompiler.JAVAC,
                new Writing(),
                "@TalkUser record Seller(String id, String name, @CustomField(defaultValue = \"<error>\") String tier) {}");

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.generated().get("SellerCustomDataConverter.java")).contains("\"<error>\"");
    }

    /** What never comes is the compiler's to report, and nothing of ours is added to it. */
    @Test
    void saysNothingOfItsOwnWhereATypeNeverComes() {
        Compiled compiled = compile(
                TestCompiler.JAVAC,
                new Writing(),
                "@TalkUser record Seller(String id, String name, @CustomField Tier tier) {}",
                "@TalkUser record Buyer(String id, String name) {}",
                "@TalkUser record Agent(String id, String name, @CustomField(converter = Gone.class) int i) {}",
                "@TalkUser class Owner extends Missing { public String id; public String name; }");

        assertThat(compiled.said()).noneMatch(Said::isOurs).hasSize(3);
        assertThat(compiled.generated()).containsOnlyKeys("BuyerUserMapper.java");
    }

    /** As record-builder does: it copies the annotations of components, and nobody can change what it writes. */
    @ParameterizedTest
    @EnumSource(TestCompiler.class)
    void whatAnotherProcessorCopiesIsNoStray(TestCompiler compiler) {
        Compiled compiled = compile(
                compiler,
                new Writing(
                        "class Unrelated {}",
                        IMPORTS + "class SellerBuilder { @CustomField(\"tier_key\") String tier;"
                                + " interface With { @CustomField(\"tier_key\") String tier(); } }"),
                "@TalkUser record Seller(String id, String name, @CustomField(\"tier_key\") String tier)"
                        + " implements SellerBuilder.With {}");

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.said()).noneMatch(Said::isOurs);
        assertThat(compiled.generated()).containsKeys("SellerUserMapper.java", "SellerCustomDataConverter.java");
    }

    /** What is written in a later round may be mapped, and then it is. */
    @ParameterizedTest
    @EnumSource(TestCompiler.class)
    void whatAnotherProcessorAnnotatesIsMapped(TestCompiler compiler) {
        Compiled compiled = compile(
                compiler,
                new Writing("class Unrelated {}", IMPORTS + "@TalkUser class Seller { String id; String name; }"),
                "class Account { @TalkIgnore int rating; SellerUserMapper mapper; }");

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.said())
                .filteredOn(Said::isOurs)
                .extracting(Said::code)
                .containsExactly("TB119");
        assertThat(compiled.generated()).containsKey("SellerUserMapper.java");
    }

    /** A mistake is said once, however many rounds follow it. */
    @Test
    void saysAMistakeOnce() {
        Compiled compiled = compile(
                TestCompiler.JAVAC,
                new Writing("class One {}", "class Two {}", "class Three {}"),
                "@TalkUser record Seller(String id, String name, @CustomField Object tier) {}");

        assertThat(compiled.errors()).extracting(Said::code).containsExactly("TB401");
    }
}
