package dev.talkbind.tool.cli;

import dev.talkbind.tool.report.Report;
import dev.talkbind.tool.report.Shown;
import dev.talkbind.tool.rule.Level;
import dev.talkbind.tool.verb.Levels;
import dev.talkbind.tool.verb.Outcome;
import dev.talkbind.tool.verb.Project;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options of every verb: where the lock is, how severe a finding is, and how findings are shown. */
final class LockOption {

    private static final List<Path> MAVEN = List.of(Path.of("target/classes"));
    private static final List<Path> GRADLE =
            List.of(Path.of("build/classes/java/main"), Path.of("build/tmp/kapt3/classes/main"));

    @Option(
            names = "--lock",
            paramLabel = "FILE",
            defaultValue = "talkbind.lock",
            description = "The lock file (default: ${DEFAULT-VALUE}).")
    private Path lock = Path.of("talkbind.lock");

    @Option(
            names = "--error",
            split = ",",
            paramLabel = "CLASS|ID",
            description = "Classes of rules, or rules, that are errors.")
    private List<String> errors = new ArrayList<>();

    @Option(names = "--warn", split = ",", paramLabel = "CLASS|ID", description = "Those that are warnings.")
    private List<String> warnings = new ArrayList<>();

    @Option(names = "--off", split = ",", paramLabel = "CLASS|ID", description = "Those that are not reported.")
    private List<String> off = new ArrayList<>();

    @Option(
            names = "--source",
            split = ",",
            paramLabel = "DIR",
            defaultValue = "src/main/java,src/main/kotlin",
            description = "Folders of sources, for the lines of findings (default: ${DEFAULT-VALUE}).")
    private List<Path> sources = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json or github (default: ${DEFAULT-VALUE}).")
    private String format = "text";

    Path lockFile() {
        return lock;
    }

    Project project(List<Path> where) {
        return new Project(lock, where.isEmpty() ? byDefault() : where, levels());
    }

    private static List<Path> byDefault() {
        return Files.isDirectory(GRADLE.get(0))
                ? GRADLE.stream().filter(Files::isDirectory).toList()
                : MAVEN;
    }

    private Levels levels() {
        return Levels.byDefault()
                .set(Level.OFF, off)
                .set(Level.WARNING, warnings)
                .set(Level.ERROR, errors);
    }

    int print(Outcome outcome, PrintWriter out) {
        Report.of(format).lines(outcome, new Shown(lock, sources)).forEach(out::println);
        return outcome.hasErrors() ? Talkbind.ERRORS : Talkbind.CLEAN;
    }
}
