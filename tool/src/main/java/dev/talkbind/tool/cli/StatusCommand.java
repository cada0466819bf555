package dev.talkbind.tool.cli;

import dev.talkbind.tool.verb.Status;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code talkbind status}. */
@Command(name = "status", description = "Lists what the lock still has to settle.", mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

    @Mixin
    private LockOption options = new LockOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        return options.print(Status.run(options.lockFile()), Printing.out(spec));
    }
}
