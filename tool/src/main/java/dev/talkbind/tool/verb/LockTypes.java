package dev.talkbind.tool.verb;

import dev.talkbind.tool.lock.Lock;
import dev.talkbind.tool.lock.LockDiff;
import dev.talkbind.tool.lock.LockReader;
import dev.talkbind.tool.lock.LockedType;
import dev.talkbind.tool.lock.NextLock;
import dev.talkbind.tool.rule.Comparison;
import dev.talkbind.tool.rule.Finding;
import dev.talkbind.tool.rule.Level;
import dev.talkbind.tool.rule.Rule;
import dev.talkbind.tool.schema.Found;
import dev.talkbind.tool.schema.Place;
import dev.talkbind.tool.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes the lock that follows from the current mapping. A breaking change is locked only if it is accepted with a
 * reason.
 */
public final class LockTypes {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\s]+");

    private final Project project;
    private final Map<String, String> accepted = new LinkedHashMap<>();
    private final Map<String, String> renamed;

    /**
     * Sets what is accepted.
     *
     * @param accepted a reason for each breaking change, by its name: {@code TB625:com.acme.Landlord:custom.plan}
     * @param renamed the new names of types, by their old ones
     * @throws IllegalArgumentException if a reason is empty
     */
    public LockTypes(Project project, Map<String, String> accepted, Map<String, String> renamed) {
        this.project = project;
        this.renamed = renamed;
        accepted.forEach((change, reason) -> this.accepted.put(change, reason(change, reason)));
    }

    /** The reason as one line, which must not be empty. */
    private static String reason(String change, String text) {
        String line = CONTROL.matcher(text).replaceAll(" ").strip();
        if (line.isEmpty()) {
            throw new IllegalArgumentException("the reason is empty: say why " + change + " is accepted");
        }
        return line;
    }

    public Outcome run() throws IOException {
        LockReader.Reading reading = Project.readLock(project.lockFile());
        Found found = project.schemas();
        List<Finding> findings = new ArrayList<>(project.levels().apply(project.flaws(reading, found)));
        if (Outcome.hasErrors(findings)) {
            return new Outcome(findings, List.of());
        }
        Lock old = reading.lock();
        for (Map.Entry<String, String> one : renamed.entrySet()) {
            old = renamed(old, one.getKey(), one.getValue(), found.schemas());
        }
        List<Finding> changes = project.levels().apply(Comparison.of(old, found.schemas()));
        findings.addAll(refused(changes));
        if (Outcome.hasErrors(findings)) {
            return new Outcome(findings, List.of("The lock is unchanged."));
        }
        Lock next = NextLock.of(Renames.follow(old, found.schemas()), found.schemas());
        for (Finding change : changes) {
            String reason = accepted.get(change.id());
            if (reason != null) {
                justify(next, change, reason);
            }
        }
        return new Outcome(findings, write(reading.lock(), next));
    }

    private static Lock renamed(Lock lock, String old, String now, List<Schema> schemas) {
        if (lock.type(old).isEmpty()) {
            throw new IllegalArgumentException("the lock has no type " + old + " that could be renamed");
        } else if (lock.type(now).isPresent()) {
            throw new IllegalArgumentException(
                    "the lock has lines of " + now + ": forget them before it gets the lines of " + old);
        } else if (schemas.stream().noneMatch(schema -> schema.type().equals(now))) {
            throw new IllegalArgumentException("no class maps the type " + now);
        }
        return Renames.rename(lock, old, now);
    }

    /** Breaking changes that are not accepted, and accepted changes that were not found. */
    private List<Finding> refused(List<Finding> changes) {
        List<Finding> refused = new ArrayList<>();
        for (Finding change : changes) {
            if (change.level() == Level.ERROR && !accepted.containsKey(change.id())) {
                refused.add(change);
            }
        }
        for (String id : accepted.keySet()) {
            if (changes.stream().noneMatch(change -> change.id().equals(id))) {
                refused.add(Finding.ofFile(Rule.NOTHING_ACCEPTED, 0, id));
            }
        }
        return refused;
    }

    private static void justify(Lock lock, Finding change, String reason) {
        LockedType type = lock.types().get(change.type());
        if (type != null && change.place().equals("*")) {
            lock.types().put(type.name(), type.because(reason));
        } else if (type != null) {
            type.teller(Place.parse(change.place()))
                    .ifPresent(one ->
                            type.entries().put(one.getKey(), one.getValue().because(reason)));
        }
    }

    private List<String> write(Lock before, Lock next) throws IOException {
        boolean isNew = !Files.exists(project.lockFile());
        List<LockDiff> diffs = LockDiff.between(before, next);
        String name = String.valueOf(project.lockFile().getFileName());
        if (!isNew && diffs.isEmpty()) {
            return List.of(name + ": nothing to lock.");
        }
        Project.write(project.lockFile(), next);
        List<String> said = new ArrayList<>();
        said.add(name + ": " + Counts.of(diffs) + ". Commit it.");
        diffs.forEach(diff -> said.addAll(diff.lines()));
        if (isNew) {
            said.add("Put this line into .gitattributes, so that branches merge: " + name + " merge=union");
        }
        return said;
    }
}
