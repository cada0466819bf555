package dev.talkbind.tool.verb;

import dev.talkbind.tool.lint.Linter;
import dev.talkbind.tool.lint.ThemeKind;
import dev.talkbind.tool.rule.Finding;
import dev.talkbind.tool.schema.Found;
import dev.talkbind.tool.schema.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares templates of themes, which are kept beside the code, with what the types map. */
public final class Lint {

    private static final long LARGEST = 5_000_000;
    private static final List<String> ENDINGS = List.of(".html", ".htm", ".txt", ".template");

    private final Project project;

    public Lint(Project project) {
        this.project = project;
    }

    /**
     * Checks templates, and the templates in folders.
     *
     * @param kind the kind of all of them; if it is not given, the content of each template decides
     * @throws IllegalArgumentException if there is no template, or if one of them is not text
     */
    public Outcome run(List<Path> places, Optional<ThemeKind> kind) throws IOException {
        Found found = project.schemas();
        List<Finding> findings = new ArrayList<>(project.levels().apply(project.schemaFlaws(found)));
        if (Outcome.hasErrors(findings)) {
            return new Outcome(findings, List.of());
        }
        Linter linter = new Linter(found.schemas());
        List<Path> files = files(places);
        for (Path file : files) {
            String name = file.toString().replace('\\', '/');
            findings.addAll(project.levels().apply(linter.lint(name, text(file), kind)));
        }
        return new Outcome(findings, List.of(Counts.of(files.size(), "template") + " read."));
    }

    private static List<Path> files(List<Path> places) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                try (Stream<Path> all = Files.walk(place)) {
                    all.filter(Lint::isTemplate).sorted().forEach(files::add);
                }
            } else {
                files.add(place);
            }
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException(
                    "there is no template: their names end in " + String.join(", ", ENDINGS));
        }
        return files;
    }

    private static boolean isTemplate(Path file) {
        return Files.isRegularFile(file)
                && ENDINGS.stream().anyMatch(ending -> file.toString().endsWith(ending));
    }

    private static String text(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IllegalArgumentException(file.getFileName() + " is too large for a template");
        }
        return TextFile.read(file);
    }
}
