package dev.talkbind.tool.cli;

import dev.talkbind.tool.verb.Check;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code talkbind check}. */
@Command(
        name = "check",
        description = "Compares the classes with the lock, and changes nothing.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private LockOption options = new LockOption();

    @Option(names = "--base", paramLabel = "FILE", description = "The lock of the branch that this one is merged into.")
    private @Nullable Path base;

    @Parameters(paramLabel = "WHERE", description = "Folders of classes, or jars (default: target/classes).")
    private List<Path> where = new ArrayList<>();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        return options.print(new Check(options.project(where)).run(Optional.ofNullable(base)), Printing.out(spec));
    }
}
