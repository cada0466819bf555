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
 * A module's lock file, for a test that compares the module's classes with it.
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
     * Compares what the classes in folders or jars map with what is locked. With the system property
     * {@code talkbind.lock=update}, it locks what is new instead, but never if the environment has {@code CI}.
     *
     * @throws AssertionError if something breaks or is not locked; the message says what, where and what to do
     * @throws UncheckedIOException if a file cannot be read or written
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
