package dev.talkbind.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.compiler.Said;
import dev.talkbind.processor.problem.Finding;
import dev.talkbind.processor.problem.Place;
import dev.talkbind.processor.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code docs/problems.md} has an entry for every problem: what is said of its broken source, why, and both sources. All below a
 * mark in it is written by {@code -Dgolden=update}.
 */
class ProblemsDocTest {

    private static final Path DOC = Path.of("../docs/problems.md");
    private static final String MARK = "<!-- What follows is written by ProblemsDocTest: -Dgolden=update -->\n";

    /** A source that is longer is shown without its middle. */
    private static final int LONG = 60;

    private static final int WIDE = 115;

    private static final Map<String, String> FAMILIES = new LinkedHashMap<>();

    static {
        FAMILIES.put("TB1", "The type, and how it is made");
        FAMILIES.put("TB2", "User fields");
        FAMILIES.put("TB3", "Custom fields: keys, older keys, defaults");
        FAMILIES.put("TB4", "Value types and converters");
        FAMILIES.put("TB5", "Roles, notifications and privacy");
        FAMILIES.put("TB9", "Options, and faults of Talkbind");
    }

    static List<BrokenSource> sources() {
        return BrokenSource.all();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void tellsWhy(BrokenSource source) {
        assertThat(source.why()).endsWith(".").hasSizeBetween(20, 200);
    }

    @Test
    void hasEveryProblem() throws IOException {
        String doc = Files.readString(DOC);
        assertThat(doc).contains(MARK);
        String intro = doc.substring(0, doc.indexOf(MARK) + MARK.length());

        Goldens.assertIs(
                DOC,
                intro
                        + FAMILIES.keySet().stream().map(this::table).collect(Collectors.joining())
                        + FAMILIES.keySet().stream().map(this::sections).collect(Collectors.joining()));
    }

    private String table(String family) {
        return "\n" + FAMILIES.get(family) + ":\n\n| Code | | Says, for example |\n|---|---|---|\n"
                + problems(family).stream().map(ProblemsDocTest::row).collect(Collectors.joining());
    }

    private String sections(String family) {
        return "\n## " + FAMILIES.get(family) + "\n"
                + problems(family).stream().map(ProblemsDocTest::section).collect(Collectors.joining());
    }

    private static List<Problem> problems(String family) {
        return Arrays.stream(Problem.values())
                .filter(problem -> problem.code().startsWith(family))
                .sorted(Comparator.comparing(Problem::code))
                .toList();
    }

    private static String row(Problem problem) {
        String says = first(problem).message().replaceFirst("^\\[TB\\d+] ", "").replaceFirst("[.]? Fix: .*", "");
        return "| [" + problem.code() + "](#" + problem.code().toLowerCase(Locale.ROOT) + ") | " + severity(problem)
                + " | " + says.replace("|", "\\|") + " |\n";
    }

    private static String section(Problem problem) {
        return "\n### " + problem.code() + "\n\n"
                + (BrokenSource.SOURCELESS.contains(problem) ? told(problem) : shown(new BrokenSource(problem)));
    }

    private static String shown(BrokenSource source) {
        Said said = first(source.problem());
        return source.why() + "\n\n"
                + block("", wrapped(source.problem(), said) + pointed(source, said))
                + "\nWrong:\n\n"
                + block("java", shortened(BrokenSource.code(source.broken())))
                + "\nRight:\n\n"
                + block("java", shortened(BrokenSource.code(source.fixed())));
    }

    /** What no source can cause. */
    private static String told(Problem problem) {
        return Sourceless.of(problem).why() + "\n\n" + block("", wrapped(problem, first(problem)));
    }

    /** The source line with a mark below the column, as javac shows it. */
    private static String pointed(BrokenSource source, Said said) {
        if (said.line() == 0) {
            return "";
        }
        String line = BrokenSource.lines(source.broken()).get((int) said.line() - 1);
        return "\n" + line.replaceFirst(" // TB\\d+$", "") + "\n" + " ".repeat((int) said.column() - 1) + "^";
    }

    private static Said first(Problem problem) {
        if (BrokenSource.SOURCELESS.contains(problem)) {
            String text = Finding.of(
                            problem,
                            Place.nowhere(),
                            Sourceless.of(problem).about().toArray(String[]::new))
                    .text();
            return new Said(severity(problem), "", 0, 0, text);
        }
        return new BrokenSource(problem)
                .said().stream().min(Comparator.comparingLong(Said::line)).orElseThrow();
    }

    /** What is said, in lines that fit a page, and the fix on a line of its own. */
    private static String wrapped(Problem problem, Said said) {
        StringBuilder text = new StringBuilder(severity(problem)).append(':');
        int start = 0;
        for (String word : said.message().split(" ", -1)) {
            boolean breaks = word.equals("Fix:") || text.length() + word.length() - start > WIDE;
            text.append(breaks ? "\n  " : "").append(' ').append(word);
            start = breaks ? text.lastIndexOf("\n") : start;
        }
        return text.toString();
    }

    private static String severity(Problem problem) {
        return problem.severity().name().toLowerCase(Locale.ROOT);
    }

    private static String block(String language, String text) {
        return "```" + language + "\n" + text + "\n```\n";
    }

    private static String shortened(String code) {
        List<String> lines = code.lines().toList();
        return lines.size() <= LONG
                ? code
                : String.join("\n", lines.subList(0, 4)) + "\n    …\n"
                        + String.join("\n", lines.subList(lines.size() - 7, lines.size()));
    }
}
