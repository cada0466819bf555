package dev.talkbind.tool.cli;

import dev.talkbind.tool.verb.WriteFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code talkbind typescript}. */
@Command(
        name = "typescript",
        description = "Writes TypeScript that reads the custom data of the types.",
        mixinStandardHelpOptions = true)
final class TypeScriptCommand implements Callable<Integer> {

    @Mixin
    private LockOption options = new LockOption();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder of the files.")
    private Path out = Path.of("");

    @Option(names = "--check", description = "Writes nothing, and fails where a file is not up to date.")
    private boolean isChecked;

    @Parameters(paramLabel = "WHERE", description = "Folders of classes, or jars (default: target/classes).")
    private List<Path> where = new ArrayList<>();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        return options.print(new WriteFiles(options.project(where), out, isChecked).typescript(), Printing.out(spec));
    }
}
