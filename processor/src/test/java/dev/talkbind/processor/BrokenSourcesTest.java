package dev.talkbind.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.compiler.Said;
import dev.talkbind.processor.compiler.TestCompiler;
import dev.talkbind.processor.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every problem has a source that is broken in that way, with {@code // TBnnn} on each line it must land on. Exactly those codes
 * are reported on exactly those lines, and nothing else is said. ecj says the same in the same places, but in records, where it
 * knows none. {@code POSITIONS.txt} has the columns as well.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenSourcesTest {

    private static final Path POSITIONS = BrokenSource.BROKEN.resolve("POSITIONS.txt");

    /** What ecj said, by code: every source is compiled once. */
    private final Map<String, List<Said>> saidByEcj = new TreeMap<>();

    static List<BrokenSource> sources() {
        return BrokenSource.all();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void landsWhereTheSourceSays(BrokenSource source) {
        List<Said> said = source.said();

        assertThat(said).allMatch(Said::isOurs, "is a problem of ours");
        assertThat(said.stream().map(one -> one.line() + " " + one.code()))
                .containsExactlyInAnyOrderElementsOf(source.marks());
        assertThat(said)
                .filteredOn(one -> one.line() > 0)
                .allMatch(one -> one.file().equals(source + ".java"), "is in the file");
    }

    /** Source by source, what ProblemsDocTest compares as one document: here the source is named that says something else. */
    @ParameterizedTest
    @MethodSource("sources")
    void saysFirstWhatTheDocumentShows(BrokenSource source) throws IOException {
        Said first =
                source.said().stream().min(Comparator.comparingLong(Said::line)).orElseThrow();

        assertThat(words(Files.readString(Path.of("../docs/problems.md")))).contains(words(first.message()));
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** The first of each family: {@code TB1}, {@code TB2} and so on. */
    static Collection<BrokenSource> firstSources() {
        Map<String, BrokenSource> first = new TreeMap<>();
        sources().forEach(source -> first.putIfAbsent(source.toString().substring(0, 3), source));
        return first.values();
    }

    @Tag("ecj")
    @ParameterizedTest
    @MethodSource("firstSources")
    void ecjSaysTheSame(BrokenSource source) {
        assertEcjSaysTheSame(source);
    }

    @Tag("thorough")
    @Tag("ecj")
    @ParameterizedTest
    @MethodSource("sources")
    void ecjSaysTheSameOfAll(BrokenSource source) {
        assertEcjSaysTheSame(source);
    }

    private void assertEcjSaysTheSame(BrokenSource source) {
        assertThat(byEcj(source))
                .filteredOn(one -> one.isOurs() || source.problem() != Problem.LONG_TEXT) // which ecj minds too
                .extracting(Said::message)
                .containsExactlyElementsOf(
                        source.said().stream().map(Said::message).toList());
        if (!source.isRecord()) {
            assertThat(byEcj(source))
                    .filteredOn(Said::isOurs)
                    .extracting(Said::line)
                    .containsExactlyElementsOf(
                            source.said().stream().map(Said::line).toList());
        }
    }

    @Tag("thorough")
    @Tag("ecj")
    @Test
    void theColumnsAreKnown() throws IOException {
        List<String> rows =
                new ArrayList<>(List.of("# code, and line:column on javac and on ecj (- where it has none)"));
        for (BrokenSource source : sources()) {
            List<Said> ecj = byEcj(source).stream().filter(Said::isOurs).toList();
            for (int i = 0; i < source.said().size(); i++) {
                rows.add(source + " " + position(source.said().get(i)) + " " + position(ecj.get(i)));
            }
        }
        Goldens.assertIs(POSITIONS, String.join("\n", rows) + "\n");
    }

    @Test
    void everyProblemHasASourceAndAFixedOne() {
        List<String> codes =
                sources().stream().map(BrokenSource::toString).sorted().toList();

        assertThat(BrokenSource.codes(BrokenSource.BROKEN)).containsExactlyElementsOf(codes);
        assertThat(BrokenSource.codes(BrokenSource.FIXED)).containsExactlyElementsOf(codes);
    }

    /** What ecj says of ours: beside, it warns of things that javac does not mind. */
    private List<Said> byEcj(BrokenSource source) {
        return saidByEcj.computeIfAbsent(
                source.toString(),
                code -> source.compile(TestCompiler.ECJ).said().stream()
                        .filter(one -> one.isOurs() || one.kind().equals("ERROR"))
                        .toList());
    }

    private static String position(Said said) {
        return said.line() == 0 ? "-" : said.line() + ":" + said.column();
    }
}
