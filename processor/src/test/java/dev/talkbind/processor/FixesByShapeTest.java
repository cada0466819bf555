package dev.talkbind.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.compiler.Compiled;
import dev.talkbind.processor.compiler.Processors;
import dev.talkbind.processor.compiler.Said;
import dev.talkbind.processor.compiler.SourceFiles;
import dev.talkbind.processor.compiler.TestCompiler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each fix works in each shape of source that can get the problem: one mistake is one message, on javac and on ecj, and with any
 * fix of it followed there is none. {@link BrokenSourcesTest} and {@link FixedSourcesTest} have one shape of each problem.
 *
 * <p>{@code fixes/TBnnn.txt} has the shapes, after {@code ---- } and what they are. {@code [[broken|one fix|another]]} is what
 * changes; {@code // says: } and {@code // never: } are what the message has and has not.
 */
@Tag("thorough")
@Execution(ExecutionMode.CONCURRENT)
class FixesByShapeTest {

    private static final Path FIXES = Path.of("src/test/resources/fixes");
    private static final Pattern CHANGE = Pattern.compile("\\[\\[(.*?)]](?!])", Pattern.DOTALL);
    private static final Pattern SAYS = Pattern.compile("// (says|never): (.*)");

    static Stream<Shape> shapes() {
        return SourceFiles.entries(FIXES).stream().flatMap(FixesByShapeTest::shapes);
    }

    private static Stream<Shape> shapes(Path file) {
        String code = file.getFileName().toString().replace(".txt", "");
        return Stream.of(SourceFiles.text(file).split("(?m)^---- ", -1))
                .filter(part -> !part.isBlank())
                .map(part -> part.split("\n", 2))
                .map(part -> new Shape(code, part[0].strip(), part[1]));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void oneMistakeIsOneMessage(Shape shape) {
        assertIsOneMessage(TestCompiler.JAVAC, shape);
    }

    @Tag("ecj")
    @ParameterizedTest
    @MethodSource("shapes")
    void onEcjToo(Shape shape) {
        if (!shape.isLombok()) {
            assertIsOneMessage(TestCompiler.ECJ, shape);
        }
    }

    private static void assertIsOneMessage(TestCompiler compiler, Shape shape) {
        List<Said> said = ours(compiler, shape);

        assertThat(said).extracting(Said::code).containsExactly(shape.code());
        assertSays(shape, said.get(0).message());
    }

    private static void assertSays(Shape shape, String message) {
        SAYS.matcher(shape.source()).results().forEach(wanted -> {
            if (wanted.group(1).equals("says")) {
                assertThat(message).contains(wanted.group(2));
            } else {
                assertThat(message).doesNotContain(wanted.group(2));
            }
        });
    }

    @Tag("fixed")
    @ParameterizedTest
    @MethodSource("shapes")
    void withAFixThereIsNone(Shape shape) {
        for (int fix = 1; fix <= shape.fixes(); fix++) {
            Compiled compiled =
                    shape.compile(TestCompiler.JAVAC, fix, "-Xlint:all,-processing,-auxiliaryclass", "-Werror");

            assertThat(compiled.said()).as("fix %d", fix).isEmpty();
            assertThat(compiled.succeeded()).isTrue();
            if (!shape.isLombok()) {
                assertThat(shape.compile(TestCompiler.ECJ, fix).said())
                        .as("fix %d on ecj", fix)
                        .noneMatch(said -> said.isOurs() || said.isError());
            }
        }
    }

    /** Beside them, javac may mind what it does without Talkbind too. */
    private static List<Said> ours(TestCompiler compiler, Shape shape) {
        List<Said> said = shape.compile(compiler, 0).said();
        assertThat(said).filteredOn(Said::isError).allMatch(Said::isOurs, "is one of ours");
        return said.stream().filter(Said::isOurs).toList();
    }

    record Shape(String code, String name, String source) {

        boolean isLombok() {
            return source.contains("@lombok.");
        }

        int fixes() {
            return CHANGE.matcher(source)
                    .results()
                    .mapToInt(change -> alternatives(change).length - 1)
                    .max()
                    .orElse(0);
        }

        Compiled compile(TestCompiler compiler, int fix, String... options) {
            Map<String, String> files = new TreeMap<>();
            String text = CHANGE.matcher(source)
                    .replaceAll(change -> java.util.regex.Matcher.quoteReplacement(chosen(change, fix)));
            files.put("Shapes.java", "import dev.talkbind.annotations.*;\nimport java.util.*;\n" + text);
            if (source.contains("@kotlin.Metadata")) {
                files.put("kotlin/Metadata.java", "package kotlin; public @interface Metadata {}");
            }
            List<Processor> processors = isLombok() ? Processors.lombokLast() : Processors.ours();
            return compiler.compile(files, processors, new ArrayList<>(List.of(options)));
        }

        private static String chosen(MatchResult change, int fix) {
            String[] alternatives = alternatives(change);
            return alternatives[Math.min(fix, alternatives.length - 1)];
        }

        private static String[] alternatives(MatchResult change) {
            return change.group(1).split("\\|", -1);
        }

        @Override
        public String toString() {
            return code + " " + name;
        }
    }
}
