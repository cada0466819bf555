package dev.talkbind.tool.cli;

import dev.talkbind.tool.verb.Forget;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code talkbind forget}. */
@Command(
        name = "forget",
        description = "Removes a type, or one place of it, from the lock: what TalkJS never had, or no longer has.",
        mixinStandardHelpOptions = true)
final class ForgetCommand implements Callable<Integer> {

    @Mixin
    private LockOption options = new LockOption();

    @Parameters(index = "0", paramLabel = "TYPE")
    private String type = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "PLACE")
    private @Nullable String place;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        return options.print(Forget.run(options.lockFile(), type, Optional.ofNullable(place)), Printing.out(spec));
    }
}
