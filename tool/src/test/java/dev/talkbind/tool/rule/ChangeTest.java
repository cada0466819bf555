package dev.talkbind.tool.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.tool.Compiling;
import dev.talkbind.tool.Goldens;
import dev.talkbind.tool.report.Report;
import dev.talkbind.tool.report.Shown;
import dev.talkbind.tool.verb.Check;
import dev.talkbind.tool.verb.Levels;
import dev.talkbind.tool.verb.LockTypes;
import dev.talkbind.tool.verb.Outcome;
import dev.talkbind.tool.verb.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code change} is one change of real entities, compiled with the processor: {@code first} where there is a longer
 * story, {@code before}, {@code after}, and in {@code expected.txt} what check says and what lock writes where all is accepted.
 * {@code -Dgolden=update} rewrites what is expected.
 */
@Execution(ExecutionMode.CONCURRENT)
class ChangeTest {

    private static final Path CHANGES = Path.of("src/test/resources/change");

    /** Rules about files, which no change of a class breaks. */
    private static final Set<Rule> OF_FILES = Set.of(
            Rule.NO_LOCK,
            Rule.LOCKED_TWICE,
            Rule.CONFLICT,
            Rule.UNREADABLE,
            Rule.NEWER,
            Rule.STALE,
            Rule.NO_SCHEMA,
            Rule.NOTHING_ACCEPTED,
            Rule.OUTDATED);

    @TempDir
    private Path folder;

    static List<Path> changes() throws IOException {
        try (Stream<Path> folders = Files.list(CHANGES)) {
            return folders.sorted().toList();
        }
    }

    /** The first change that each rule has. */
    static List<Path> firstChanges() throws IOException {
        Set<String> rules = new TreeSet<>();
        return changes().stream().filter(change -> rules.add(rule(change))).toList();
    }

    static List<Path> otherChanges() throws IOException {
        List<Path> others = new ArrayList<>(changes());
        others.removeAll(firstChanges());
        return others;
    }

    @ParameterizedTest
    @MethodSource("firstChanges")
    void saysExactlyThis(Path change) throws IOException {
        Goldens.assertIs(change.resolve("expected.txt"), run(change, Compiling.JAVAC));
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("otherChanges")
    void saysExactlyThisOfOtherChanges(Path change) throws IOException {
        Goldens.assertIs(change.resolve("expected.txt"), run(change, Compiling.JAVAC));
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("changes")
    void saysTheSameOfWhatEcjCompiles(Path change) throws IOException {
        assertThat(run(change, Compiling.ECJ)).isEqualTo(Files.readString(change.resolve("expected.txt")));
    }

    @Test
    void everyRuleHasAChange() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path change : changes()) {
            names.add(rule(change));
        }
        Set<String> rules = Stream.of(Rule.values())
                .filter(rule -> !OF_FILES.contains(rule) && !rule.id().startsWith("TB7"))
                .map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
        rules.add("silent");

        assertThat(names).isEqualTo(rules);
    }

    private static String rule(Path change) {
        return change.getFileName().toString().split("-", 2)[0];
    }

    private String run(Path change, Compiling compiler) throws IOException {
        Path lock = Files.createDirectories(folder.resolve("lock " + compiler)).resolve("talkbind.lock");
        if (Files.exists(change.resolve("first"))) {
            lock(lock, compiled(change, "first", compiler));
        }
        lock(lock, compiled(change, "before", compiler));
        Path after = compiled(change, "after", compiler);

        Outcome outcome = new Check(project(lock, after)).run(Optional.empty());
        List<String> lines = new ArrayList<>(List.of("$ talkbind check"));
        lines.addAll(Report.TEXT.lines(outcome, new Shown(lock, List.of(change.resolve("after")))));
        String id = rule(change);
        List<String> found =
                outcome.findings().stream().map(finding -> finding.rule().id()).toList();
        assertThat(found).containsAnyElementsOf(found.isEmpty() ? found : List.of(id));
        assertThat(found.isEmpty()).isEqualTo(id.equals("silent"));

        lines.add("$ talkbind lock");
        lines.addAll(lock(lock, after));
        assertThat(new Check(project(lock, after)).run(Optional.empty()).hasErrors())
                .as("what is locked is clean")
                .isFalse();
        return String.join("\n", lines)
                        .replace(change.resolve("after") + "/", "")
                        .replace(lock.toString(), "talkbind.lock")
                + "\n";
    }

    /** The classes of a step. Mutation testing, which asks for them again and again, says by a property where to keep them. */
    private Path compiled(Path change, String step, Compiling compiler) throws IOException {
        String kept = System.getProperty("compiled", "");
        Path root = kept.isEmpty()
                ? folder.resolve(compiler.name())
                : Path.of(kept, compiler.name(), change.getFileName().toString());
        Path classes = root.resolve(step);
        Path mark = root.resolve(step + ".whole");
        if (!Files.exists(mark)) {
            compiler.compile(change.resolve(step), classes);
            Files.createFile(mark);
        }
        return classes;
    }

    private static Project project(Path lock, Path classes) {
        return new Project(lock, List.of(classes), Levels.byDefault());
    }

    /** Locks with all accepted, and gives what is said. */
    private static List<String> lock(Path lock, Path classes) throws IOException {
        Map<String, String> accepted = new LinkedHashMap<>();
        if (Files.exists(lock)) {
            for (Finding finding :
                    new Check(project(lock, classes)).run(Optional.empty()).findings()) {
                if (finding.level() == Level.ERROR && !finding.type().isEmpty()) {
                    accepted.put(finding.id(), "on purpose");
                }
            }
        }
        Outcome outcome = new LockTypes(project(lock, classes), accepted, Map.of()).run();
        assertThat(outcome.hasErrors()).as(outcome.toString()).isFalse();
        return outcome.said();
    }
}
