package dev.talkbind.maven;

import dev.talkbind.tool.verb.Outcome;
import dev.talkbind.tool.verb.WriteFiles;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that writes files from the module's types, or checks that they are up to date. */
abstract class FilesMojo extends TalkbindMojo {

    /** The folder for the files; for docs, the file. */
    @Parameter(property = "out", required = true)
    private @Nullable File out;

    /** If true, nothing is written, and the goal fails if a file is not up to date. */
    @Parameter(property = "check", defaultValue = "false")
    private boolean check;

    /** Only these types, by their binary names. Without it: all types. */
    @Parameter(property = "types")
    private List<String> types = List.of();

    @Override
    final Outcome run() throws IOException {
        Path path = Objects.requireNonNull(out).toPath().toAbsolutePath();
        Path folder = isOneFile() ? Objects.requireNonNull(path.getParent()) : path;
        return write(new WriteFiles(project(), folder, check).types(types), String.valueOf(path.getFileName()));
    }

    /** Whether {@code out} is a file and not a folder. */
    boolean isOneFile() {
        return false;
    }

    /** Writes the goal's files; {@code name} is the last part of {@code out}. */
    abstract Outcome write(WriteFiles files, String name) throws IOException;

    @Override
    final String failure() {
        return Objects.requireNonNull(out).getName() + " does not match what the classes map";
    }
}
