package dev.talkbind.tool.verb;

import dev.talkbind.tool.drift.Batches;
import dev.talkbind.tool.drift.Clearing;
import dev.talkbind.tool.drift.Converters;
import dev.talkbind.tool.drift.Drift;
import dev.talkbind.tool.drift.Exports;
import dev.talkbind.tool.drift.Owners;
import dev.talkbind.tool.drift.Progress;
import dev.talkbind.tool.drift.Repair;
import dev.talkbind.tool.drift.Texts;
import dev.talkbind.tool.lock.Lock;
import dev.talkbind.tool.lock.LockReader;
import dev.talkbind.tool.lock.NextLock;
import dev.talkbind.tool.rule.Finding;
import dev.talkbind.tool.schema.Schema;
import dev.talkbind.tool.schema.SchemaFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares live data with the lock. Writes the report that {@link Settle} reads, and the updates that repair what can
 * be repaired.
 */
public final class ReadExports {

    private static final int FEW = 3;

    private final Path lockFile;
    private final List<Path> exports;
    private Optional<Path> report = Optional.empty();
    private Optional<Path> repair = Optional.empty();
    private Set<Clearing> clearings = EnumSet.noneOf(Clearing.class);
    private Map<String, String> roles = Map.of();
    private List<Path> classes = List.of();
    private Progress progress = Progress.silent();
    private int limit = FEW;

    /** Files and folders of users, to be compared with a lock. */
    public ReadExports(Path lockFile, List<Path> exports) {
        this.lockFile = lockFile;
        this.exports = exports;
    }

    /** Sets the file for the report. */
    public ReadExports report(Optional<Path> file) {
        report = file;
        return this;
    }

    /** Sets the new folder for the updates, and which possibly useful data they delete. */
    public ReadExports repair(Optional<Path> folder, Set<Clearing> allowed) {
        repair = folder;
        clearings = allowed;
        return this;
    }

    /** Sets the types of roles, if neither the ids nor the lock tell them. */
    public ReadExports roles(Map<String, String> types) {
        roles = types;
        return this;
    }

    /**
     * Sets folders of classes or jars that tell more than the lock: how users are notified, and what converters read.
     */
    public ReadExports classes(List<Path> places) {
        classes = places;
        return this;
    }

    /** Sets how many ids are listed for each finding. */
    public ReadExports limit(int ids) {
        limit = ids;
        return this;
    }

    /** Sets who is told of the progress. */
    public ReadExports progress(Progress to) {
        progress = to;
        return this;
    }

    /** Reads all exports once. If there is no lock yet, the first lock that the classes would get is used. */
    public Outcome run() throws IOException {
        List<Schema> schemas = SchemaFolder.find(classes).schemas();
        if (!Files.exists(lockFile) && !schemas.isEmpty()) {
            return read(NextLock.of(Lock.empty(), schemas), schemas);
        }
        LockReader.Reading reading = Project.neededLock(lockFile);
        List<Finding> flaws = Project.flaws(reading);
        return flaws.isEmpty() ? read(reading.lock(), schemas) : new Outcome(flaws, List.of());
    }

    private Outcome read(Lock lock, List<Schema> schemas) throws IOException {
        try (Converters converters = Converters.in(classes)) {
            return read(lock, schemas, Texts.with(converters));
        }
    }

    private Outcome read(Lock lock, List<Schema> schemas, Texts texts) throws IOException {
        Owners owners = new Owners(lock, roles);
        Drift drift = new Drift(lock, owners, texts, limit).knowing(schemas);
        Exports users = Exports.of(exports, progress);
        List<String> said = new ArrayList<>();
        if (repair.isPresent()) {
            Repair updates = new Repair(owners, Batches.in(repair.get()), clearings, limit).reading(texts);
            users.read(user -> {
                drift.add(user);
                updates.add(user);
            });
            updates.finish();
            said.addAll(updates.lines());
        } else {
            users.read(drift::add);
        }
        said.addAll(0, drift.debts());
        said.addAll(0, drift.lines());
        if (report.isPresent()) {
            Files.writeString(report.get(), drift.report());
        }
        return Outcome.of(said);
    }
}
