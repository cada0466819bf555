package dev.talkbind.tool;

import dev.talkbind.tool.report.Report;
import dev.talkbind.tool.report.Shown;
import dev.talkbind.tool.verb.Check;
import dev.talkbind.tool.verb.Levels;
import dev.talkbind.tool.verb.LockTypes;
import dev.talkbind.tool.verb.Outcome;
import dev.talkbind.tool.verb.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A module's lock file, for a test that holds its classes to it.
 *
 * <pre>{@code
 * void talkJsDataStaysReadable() {
 *     TalkbindLock.at(Path.of("talkbind.lock")).check(Path.of("target/classes"));
 * }
 * }</pre>
 */
public final class TalkbindLock {

    private static final String PROPERTY = "talkbind.lock";

    private final Path file;

    private TalkbindLock(Path file) {
        this.file = file;
    }

    public static TalkbindLock at(Path file) {
        return new TalkbindLock(file);
    }

    /**
     * Compares what is mapped by the classes in folders or jars with what is locked. With the system property
     * {@code talkbind.lock=update} it locks what is new instead, but never where the environment says {@code CI}.
     *
     * @throws AssertionError where something breaks or is not locked; it says what, where and what helps
     * @throws UncheckedIOException where a file cannot be read or written
     */
    public void check(Path... classes) {
        Project project = new Project(file, List.of(classes), Levels.byDefault());
        try {
            Outcome outcome = isUpdated()
                    ? new LockTypes(project, Map.of(), Map.of()).run()
                    : new Check(project).run(Optional.empty());
            if (outcome.hasErrors()) {
                throw new AssertionError(String.join("\n", Report.TEXT.lines(outcome, new Shown(file, List.of()))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isUpdated() {
        boolean isUpdated = "update".equals(System.getProperty(PROPERTY));
        if (isUpdated && System.getenv("CI") != null) {
            throw new AssertionError("locks are not written in CI");
        }
        return isUpdated;
    }
}
