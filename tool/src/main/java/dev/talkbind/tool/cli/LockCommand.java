package dev.talkbind.tool.cli;

import dev.talkbind.tool.verb.LockTypes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code talkbind lock}. */
@Command(
        name = "lock",
        description = "Writes the lock from the classes. A breaking change is locked only if it is accepted.",
        mixinStandardHelpOptions = true)
final class LockCommand implements Callable<Integer> {

    @Mixin
    private LockOption options = new LockOption();

    @ArgGroup(exclusive = false, multiplicity = "0..*")
    private List<Acceptance> accepted = new ArrayList<>();

    @Option(names = "--renamed", paramLabel = "OLD=NEW", description = "A type that has a new name.")
    private Map<String, String> renamed = new LinkedHashMap<>();

    @Parameters(paramLabel = "WHERE", description = "Folders of classes, or jars (default: target/classes).")
    private List<Path> where = new ArrayList<>();

    @Spec
    private @Nullable CommandSpec spec;

    /** One breaking change, and the reason why it is accepted. */
    static final class Acceptance {
        @Option(
                names = "--accept",
                required = true,
                paramLabel = "ID:TYPE:PLACE",
                description = "A breaking change, by the name that check prints.")
        private String change = "";

        @Option(names = "--because", required = true, paramLabel = "TEXT", description = "Why it is accepted.")
        private String reason = "";
    }

    @Override
    public Integer call() throws IOException {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (Acceptance one : accepted) {
            if (reasons.putIfAbsent(one.change, one.reason) != null) {
                throw new IllegalArgumentException(one.change + " is accepted twice: give one reason");
            }
        }
        LockTypes lock = new LockTypes(options.project(where), reasons, renamed);
        return options.print(lock.run(), Printing.out(spec));
    }
}
