package dev.talkbind.tool.cli;

import dev.talkbind.tool.verb.Settle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code talkbind settle}. */
@Command(
        name = "settle",
        description = "Removes from the lock what is gone from TalkJS, as a report of drift shows.",
        mixinStandardHelpOptions = true)
final class SettleCommand implements Callable<Integer> {

    @Mixin
    private LockOption options = new LockOption();

    @Parameters(index = "0", paramLabel = "REPORT")
    private Path report = Path.of("");

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        return options.print(Settle.run(options.lockFile(), report), Printing.out(spec));
    }
}
