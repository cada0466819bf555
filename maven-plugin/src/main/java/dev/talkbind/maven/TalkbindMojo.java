package dev.talkbind.maven;

import dev.talkbind.tool.report.Shown;
import dev.talkbind.tool.rule.Finding;
import dev.talkbind.tool.rule.Level;
import dev.talkbind.tool.verb.Levels;
import dev.talkbind.tool.verb.Outcome;
import dev.talkbind.tool.verb.Project;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that every goal has, and how goals report: in Maven's log, and with a failed build if an error was
 * found.
 */
abstract class TalkbindMojo extends AbstractMojo {

    /** The lock file. */
    @Parameter(property = "talkbind.lockFile", defaultValue = "${project.basedir}/talkbind.lock", required = true)
    private @Nullable File lockFile;

    /** The folder of the module's classes. */
    @Parameter(defaultValue = "${project.build.outputDirectory}", required = true, readonly = true)
    private @Nullable File classes;

    /** The folders of the module's sources, which are searched for the lines of findings. */
    @Parameter(defaultValue = "${project.compileSourceRoots}", readonly = true)
    private List<String> sources = List.of();

    /** If true, the goal does nothing. */
    @Parameter(property = "talkbind.skip", defaultValue = "false")
    private boolean skip;

    /** Rules, or classes of rules, whose findings are errors: {@code write}, {@code TB626}. */
    @Parameter(property = "talkbind.error")
    private List<String> error = List.of();

    /** Rules, or classes of rules, whose findings are warnings. */
    @Parameter(property = "talkbind.warn")
    private List<String> warn = List.of();

    /** Rules, or classes of rules, that are switched off. */
    @Parameter(property = "talkbind.off")
    private List<String> off = List.of();

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            return;
        }
        try {
            tell(run());
        } catch (IOException | IllegalArgumentException e) {
            throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Does the goal's work. */
    abstract Outcome run() throws IOException;

    /** The message with which the build fails if an error was found. */
    String failure() {
        return lockFile().getFileName() + " does not match what the classes map";
    }

    Path lockFile() {
        return Objects.requireNonNull(lockFile).toPath();
    }

    Project project() {
        Levels levels =
                Levels.byDefault().set(Level.OFF, off).set(Level.WARNING, warn).set(Level.ERROR, error);
        return new Project(lockFile(), List.of(Objects.requireNonNull(classes).toPath()), levels);
    }

    private void tell(Outcome outcome) throws MojoFailureException {
        List<Path> roots = new ArrayList<>();
        sources.forEach(root -> roots.add(Path.of(root)));
        Shown shown = new Shown(lockFile(), roots);
        for (Finding finding : outcome.findings()) {
            switch (finding.level()) {
                case ERROR -> getLog().error(shown.line(finding));
                case WARNING -> getLog().warn(shown.line(finding));
                default -> getLog().info(shown.line(finding));
            }
        }
        outcome.said().forEach(line -> getLog().info(line));
        if (outcome.hasErrors()) {
            throw new MojoFailureException(failure() + ": the errors above say where");
        }
    }
}
