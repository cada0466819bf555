package dev.talkbind.tool.cli;

import dev.talkbind.tool.verb.ReadExports;
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

/** {@code talkbind drift}. */
@Command(
        name = "drift",
        description = "Tells what of exported users is not as the lock says: counts and ids, and no value.",
        mixinStandardHelpOptions = true)
final class DriftCommand implements Callable<Integer> {

    @Mixin
    private LockOption options = new LockOption();

    @Option(names = "--report", paramLabel = "FILE", description = "Where to write the report that settle reads.")
    private @Nullable Path report;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "3",
            description = "How many ids are told of each finding.")
    private int limit = 3;

    @Parameters(arity = "1..*", paramLabel = "EXPORT", description = "Files or folders of JSON.")
    private List<Path> exports = new ArrayList<>();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        return options.print(
                ReadExports.run(options.lockFile(), exports, Optional.ofNullable(report), limit), Printing.out(spec));
    }
}
