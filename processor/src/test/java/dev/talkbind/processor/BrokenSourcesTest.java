package dev.talkbind.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every problem has a source that is broken in that way, with {@code // TBnnn} on each line it must land on. Exactly those codes
 * are reported on exactly those lines, and nothing else is said.
 */
class BrokenSourcesTest {

    private static final Path BROKEN = Path.of("src/test/resources/broken");
    private static final Pattern MARK = Pattern.compile("// (TB\\d{3})$");
    private static final Pattern OPTION = Pattern.compile("// (-A\\S+)");

    /** Faults that no source can cause; they are tested by {@link OurFaultsTest}. */
    private static final Set<String> SOURCELESS = Set.of("TB990", "TB991");

    static Stream<Path> sources() throws IOException {
        return Files.list(BROKEN).sorted();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void landsWhereTheSourceSays(Path source) throws IOException {
        Compiled compiled = TestCompiler.JAVAC.compile(source, options(source));

        assertThat(compiled.said()).allMatch(Said::isOurs, "is a problem of ours");
        assertThat(compiled.said().stream().map(one -> one.line() + " " + one.code()))
                .containsExactlyInAnyOrderElementsOf(marks(source));
    }

    @Test
    void everyProblemHasASource() throws IOException {
        Set<String> codes = new TreeSet<>(SOURCELESS);
        sources().forEach(source -> codes.add(source.getFileName().toString().replace(".java", "")));

        assertThat(codes)
                .containsExactlyElementsOf(Arrays.stream(Problem.values())
                        .map(Problem::code)
                        .sorted()
                        .toList());
    }

    private static List<String> marks(Path source) throws IOException {
        List<String> marks = new ArrayList<>();
        List<String> lines = Files.readAllLines(source);
        for (int i = 0; i < lines.size(); i++) {
            Matcher mark = MARK.matcher(lines.get(i));
            if (mark.find()) {
                marks.add((i + 1) + " " + mark.group(1));
            }
        }
        String code = source.getFileName().toString().replace(".java", "");
        return marks.isEmpty() ? List.of("0 " + code) : marks; // an option stands in no source
    }

    private static String[] options(Path source) throws IOException {
        Matcher option = OPTION.matcher(Files.readString(source));
        return option.find() ? new String[] {option.group(1)} : new String[0];
    }
}
