package dev.talkbind.tool.cli;

import dev.talkbind.tool.drift.Clearing;
import dev.talkbind.tool.verb.ReadExports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        description = "Reports where exported users differ from the lock: counts and ids, never values.",
        mixinStandardHelpOptions = true)
final class DriftCommand implements Callable<Integer> {

    @Mixin
    private LockOption options = new LockOption();

    @Option(names = "--report", paramLabel = "FILE", description = "Where to write the report that settle reads.")
    private @Nullable Path report;

    @Option(
            names = "--repair",
            paramLabel = "DIR",
            description = "A new folder for the updates that repair what can be repaired: bodies of PUT /users.")
    private @Nullable Path repair;

    @Option(names = "--clear-unreadable", description = "Lets the repair delete texts that cannot be read.")
    private boolean isUnreadableCleared;

    @Option(names = "--clear-dropped", description = "Lets the repair delete keys that the lock marks as dropped.")
    private boolean isDroppedCleared;

    @Option(
            names = "--type",
            paramLabel = "ROLE=TYPE",
            description = "The type of the users with a role, if nothing else identifies them.")
    private Map<String, String> roles = new LinkedHashMap<>();

    @Option(
            names = "--class-path",
            split = ",",
            paramLabel = "WHERE",
            description = "Folders of classes, or jars, with the types and their converters (default: target/classes).")
    private List<Path> where = new ArrayList<>();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "3",
            description = "How many ids are printed for each finding.")
    private int limit = 3;

    @Parameters(arity = "1..*", paramLabel = "EXPORT", description = "Files or folders of JSON.")
    private List<Path> exports = new ArrayList<>();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (limit < 0) {
            throw new IllegalArgumentException("--limit is how many ids are told: 0 or more");
        }
        for (Path place : where) {
            if (!Files.exists(place)) {
                throw new NoSuchFileException(place.toString());
            }
        }
        ReadExports drift = new ReadExports(options.lockFile(), exports)
                .report(Optional.ofNullable(report))
                .repair(Optional.ofNullable(repair), clearings())
                .roles(roles)
                .classes(options.project(where).classes())
                .limit(limit)
                .progress(ProgressLine.onTerminal(Printing.err(spec)));
        return options.print(drift.run(), Printing.out(spec));
    }

    private Set<Clearing> clearings() {
        Set<Clearing> clearings = EnumSet.noneOf(Clearing.class);
        if (isUnreadableCleared) {
            clearings.add(Clearing.UNREADABLE);
        }
        if (isDroppedCleared) {
            clearings.add(Clearing.DROPPED);
        }
        return clearings;
    }
}
