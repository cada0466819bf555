package dev.talkbind.tool.verb;

import dev.talkbind.tool.lock.Lock;
import dev.talkbind.tool.lock.LockReader;
import dev.talkbind.tool.lock.NextLock;
import dev.talkbind.tool.rule.Comparison;
import dev.talkbind.tool.rule.Finding;
import dev.talkbind.tool.rule.Level;
import dev.talkbind.tool.rule.Rule;
import dev.talkbind.tool.schema.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what is mapped with what is locked, and changes nothing. */
public final class Check {

    private final Project project;

    public Check(Project project) {
        this.project = project;
    }

    /**
     * {@code base} is the lock of the branch that this one will be merged into. It is for a build that guards the lock
     * itself.
     */
    public Outcome run(Optional<Path> base) throws IOException {
        LockReader.Reading reading = Project.readLock(project.lockFile());
        Found found = project.schemas();
        List<Finding> flaws = new ArrayList<>(project.flaws(reading, found));
        if (base.isPresent()) {
            Project.flaws(Project.neededLock(base.get())).forEach(flaw -> flaws.add(flaw.in(base.get())));
        }
        List<Finding> findings = new ArrayList<>(project.levels().apply(flaws));
        if (Outcome.hasErrors(findings)) {
            return new Outcome(findings, List.of());
        }
        if (!Files.exists(project.lockFile())) {
            findings.add(Finding.ofFile(
                    Rule.NO_LOCK, 0, String.valueOf(project.lockFile().getFileName())));
            return new Outcome(findings, List.of());
        }
        return compare(reading.lock(), found, findings, base);
    }

    /** As {@link #run}, but if the only findings are new lines, these are locked. */
    public Outcome lockingAdditions(Optional<Path> base) throws IOException {
        Outcome outcome = run(base);
        boolean isAddition = outcome.hasErrors()
                && outcome.findings().stream().allMatch(finding -> finding.rule() == Rule.NOT_LOCKED);
        return isAddition && base.isEmpty() ? new LockTypes(project, Map.of(), Map.of()).run() : outcome;
    }

    private Outcome compare(Lock lock, Found found, List<Finding> findings, Optional<Path> base) throws IOException {
        List<Finding> changes = Comparison.of(lock, found.schemas());
        Lock next = NextLock.of(Renames.follow(lock, found.schemas()), found.schemas());
        Unlocked unlocked = Unlocked.of(lock, next, changes);
        List<String> said = new ArrayList<>();
        findings.addAll(project.levels().apply(changes));
        if (base.isPresent()) {
            Lock guarded = Project.neededLock(base.get()).lock();
            BaseCheck guard = new BaseCheck(guarded, lock, found.schemas(), project.levels());
            findings.addAll(notIn(findings, project.levels().apply(guard.findings())));
            said.addAll(guard.lines());
        }
        findings.addAll(project.levels().apply(unlocked.findings()));
        said.addAll(0, unlocked.lines());
        return new Outcome(sorted(findings), said);
    }

    /** Leaves out what has been reported already. */
    private static List<Finding> notIn(List<Finding> told, List<Finding> all) {
        Set<String> ids = told.stream().map(Finding::id).collect(Collectors.toSet());
        return all.stream().filter(one -> !ids.contains(one.id())).toList();
    }

    /** The most severe first, and then in the order of types and places. */
    private static List<Finding> sorted(List<Finding> findings) {
        List<Finding> sorted = new ArrayList<>();
        for (Level level : List.of(Level.ERROR, Level.WARNING, Level.NOTE)) {
            findings.stream()
                    .filter(finding -> finding.level() == level && finding.rule() != Rule.NOT_LOCKED)
                    .forEach(sorted::add);
        }
        findings.stream().filter(finding -> finding.rule() == Rule.NOT_LOCKED).forEach(sorted::add);
        return sorted;
    }
}
