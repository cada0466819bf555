package dev.talkbind.tool.cli;

import dev.talkbind.tool.verb.WriteFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The folder that files are written into, and the types that they are written for. */
final class FilesOption {

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR|FILE",
            description = "The folder for the files; for docs, the file.")
    private Path out = Path.of("");

    @Option(names = "--check", description = "Writes nothing, and fails if a file is not up to date.")
    private boolean isChecked;

    @Option(names = "--type", paramLabel = "TYPE", description = "A type, by its full name. Without it: all types.")
    private List<String> types = new ArrayList<>();

    @Parameters(paramLabel = "WHERE", description = "Folders of classes, or jars (default: target/classes).")
    private List<Path> where = new ArrayList<>();

    WriteFiles of(LockOption options) {
        return new WriteFiles(options.project(where), out, isChecked).types(types);
    }

    /** For a command whose {@code --out} is one file. */
    WriteFiles beside(LockOption options) {
        return new WriteFiles(
                        options.project(where),
                        Objects.requireNonNull(out.toAbsolutePath().getParent()),
                        isChecked)
                .types(types);
    }

    String name() {
        return String.valueOf(out.getFileName());
    }
}
