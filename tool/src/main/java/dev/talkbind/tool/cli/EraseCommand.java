package dev.talkbind.tool.cli;

import dev.talkbind.tool.drift.Exports;
import dev.talkbind.tool.verb.Erase;
import dev.talkbind.tool.verb.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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

/** {@code talkbind erase}. */
@Command(
        name = "erase",
        description = "Writes the updates that erase users, and sends nothing.",
        mixinStandardHelpOptions = true)
final class EraseCommand implements Callable<Integer> {

    @Mixin
    private LockOption options = new LockOption();

    @Option(
            names = "--plan",
            description = "A table of everything that TalkJS holds about a person, and how it is erased.")
    private boolean isPlan;

    @Option(names = "--type", paramLabel = "TYPE", description = "The type of the users.")
    private Optional<String> type = Optional.empty();

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "A user's id at TalkJS. Without it: all users of the exports.")
    private Set<String> ids = new LinkedHashSet<>();

    @Option(names = "--export", paramLabel = "EXPORT", description = "Files or folders of JSON.")
    private List<Path> exports = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", description = "A new folder for bodies of PUT /users.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--name",
            paramLabel = "TEXT",
            defaultValue = "[DELETED]",
            description = "What replaces the name (default: ${DEFAULT-VALUE}).")
    private String name = "[DELETED]";

    @Option(names = "--whole-map", description = "Erases all custom data, including what other programs wrote.")
    private boolean isWholeMap;

    @Parameters(paramLabel = "WHERE", description = "Folders of classes, or jars, for the plan.")
    private List<Path> where = new ArrayList<>();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (isPlan && (type.isPresent() || !ids.isEmpty() || !exports.isEmpty() || out.isPresent())) {
            throw new IllegalArgumentException("--plan is of all types, and erases nobody");
        }
        Erase erase = new Erase(options.project(where)).name(name).wholeMap(isWholeMap);
        return options.print(isPlan ? erase.plan() : users(erase), Printing.out(spec));
    }

    private Outcome users(Erase erase) throws IOException {
        String named = type.orElseThrow(() -> new IllegalArgumentException("give --plan, or --type and what to erase"));
        if (out.isPresent() && !exports.isEmpty()) {
            Exports users = Exports.of(exports, ProgressLine.onTerminal(Printing.err(spec)));
            return erase.batches(named, ids, out.get(), users);
        } else if (out.isPresent() || !exports.isEmpty() || ids.size() != 1) {
            throw new IllegalArgumentException("give one --id, or --export with --out");
        }
        erase.left(named).forEach(Printing.err(spec)::println);
        return erase.body(named, ids.iterator().next());
    }
}
