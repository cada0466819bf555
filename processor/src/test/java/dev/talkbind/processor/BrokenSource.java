package dev.talkbind.processor;

import dev.talkbind.processor.compiler.Compiled;
import dev.talkbind.processor.compiler.Processors;
import dev.talkbind.processor.compiler.Said;
import dev.talkbind.processor.compiler.SourceFiles;
import dev.talkbind.processor.compiler.TestCompiler;
import dev.talkbind.processor.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The source that is broken in the way of one problem, and beside it the same with the message's fix followed.
 *
 * <p>It begins with a comment that tells why this is a problem. A line that must be reported ends with {@code // TBnnn}. Where the
 * build is broken and not the source, a comment gives the compiler's option.
 */
record BrokenSource(Problem problem) {

    static final Path BROKEN = Path.of("src/test/resources/broken");
    static final Path FIXED = Path.of("src/test/resources/fixed");

    /** Those that no one source can cause; {@link Sourceless} tells of them. */
    static final Set<Problem> SOURCELESS = Sourceless.problems();

    private static final Map<Problem, List<Said>> SAID = new ConcurrentHashMap<>();
    private static final String OPTION = "// -A";
    private static final Pattern MARK = Pattern.compile(" // (TB\\d{3})$");

    static List<BrokenSource> all() {
        return Arrays.stream(Problem.values())
                .filter(problem -> !SOURCELESS.contains(problem))
                .map(BrokenSource::new)
                .toList();
    }

    Path broken() {
        return BROKEN.resolve(problem.code() + ".java");
    }

    Path fixed() {
        return FIXED.resolve(problem.code() + ".java");
    }

    /** What javac says of the broken source: two tests ask, and it is compiled once. */
    List<Said> said() {
        return SAID.computeIfAbsent(
                problem, broken -> compile(TestCompiler.JAVAC).said());
    }

    Compiled compile(TestCompiler compiler) {
        return compiler.compile(broken(), options(broken()));
    }

    Compiled compileFixed() {
        return TestCompiler.JAVAC.compile(
                fixed(), isLombok() ? Processors.lombokLast() : Processors.ours(), fixedOptions());
    }

    /** Several whose options are the same, in one run: each gets a package, as most have a class {@code Seller}. */
    static Compiled compileFixed(List<BrokenSource> sources) {
        Map<String, String> texts = new TreeMap<>();
        for (BrokenSource source : sources) {
            texts.put(source + "/" + source + ".java", "package " + source + "; " + SourceFiles.text(source.fixed()));
        }
        return TestCompiler.JAVAC.compile(
                texts, Processors.ours(), sources.get(0).fixedOptions());
    }

    boolean isLombok() {
        return SourceFiles.text(fixed()).contains("import lombok.");
    }

    /**
     * With every warning on, and each an error, but that a class shares a file with others: a file for each would be harder to
     * read.
     */
    List<String> fixedOptions() {
        List<String> options = new ArrayList<>(List.of(options(fixed())));
        options.addAll(List.of(TestCompiler.strict(fixed())));
        options.replaceAll(option -> option.startsWith("-Xlint:all") ? option + ",-auxiliaryclass" : option);
        return options;
    }

    /** The findings that are marked, as line and code; only a problem of the build is on no line. */
    List<String> marks() {
        List<String> marks = new ArrayList<>();
        List<String> lines = lines(broken());
        for (int i = 0; i < lines.size(); i++) {
            Matcher mark = MARK.matcher(lines.get(i));
            if (mark.find()) {
                marks.add((i + 1) + " " + mark.group(1));
            }
        }
        if (marks.isEmpty() && !problem.code().startsWith("TB9")) {
            throw new IllegalStateException(broken() + " marks no line, and its problem is not one of the build");
        }
        return marks.isEmpty() ? List.of("0 " + problem.code()) : marks;
    }

    /** Why it is a problem: the comment at the beginning. */
    String why() {
        return String.join(
                " ",
                lines(broken()).stream()
                        .takeWhile(line -> line.startsWith("//"))
                        .filter(line -> !line.startsWith(OPTION))
                        .map(line -> line.substring(2).strip())
                        .toList());
    }

    /** ecj knows no position in a record. */
    boolean isRecord() {
        return lines(broken()).stream().anyMatch(line -> line.startsWith("record Seller("));
    }

    /** The code of a source, without why, imports and options. */
    static String code(Path source) {
        return String.join(
                        "\n",
                        lines(source).stream()
                                .dropWhile(line -> line.startsWith("//") && !line.startsWith(OPTION))
                                .filter(line -> !line.startsWith("import "))
                                .toList())
                .strip();
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] options(Path source) {
        return lines(source).stream()
                .filter(line -> line.startsWith(OPTION))
                .map(line -> line.substring(3))
                .toArray(String[]::new);
    }

    /** The names of the files in a folder, without {@code .java}. */
    static Stream<String> codes(Path folder) {
        return SourceFiles.in(folder).stream()
                .map(file -> file.getFileName().toString().replace(".java", ""));
    }

    @Override
    public String toString() {
        return problem.code();
    }
}
