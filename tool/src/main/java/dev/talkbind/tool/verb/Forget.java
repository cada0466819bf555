package dev.talkbind.tool.verb;

import dev.talkbind.tool.lock.Lock;
import dev.talkbind.tool.lock.LockDiff;
import dev.talkbind.tool.lock.LockReader;
import dev.talkbind.tool.lock.LockedType;
import dev.talkbind.tool.rule.Finding;
import dev.talkbind.tool.schema.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Removes lines from the lock: for data that was never at TalkJS, or is no longer there. */
public final class Forget {

    private Forget() {}

    /**
     * Forgets a type, or one place of it.
     *
     * @throws IllegalArgumentException if the lock has no such line
     */
    public static Outcome run(Path lockFile, String type, Optional<String> place) throws IOException {
        LockReader.Reading reading = Project.neededLock(lockFile);
        List<Finding> flaws = Project.flaws(reading);
        if (!flaws.isEmpty()) {
            return new Outcome(flaws, List.of());
        }
        Lock next = new Lock(new TreeMap<>(reading.lock().types()));
        LockedType old = next.types().remove(type);
        if (old == null) {
            throw new IllegalArgumentException("the lock has no type " + type);
        }
        if (place.isPresent()) {
            LockedType left = new LockedType(type, old.attributes(), new TreeMap<>(old.entries()), old.reason());
            if (left.entries().remove(place(place.get())) == null) {
                throw new IllegalArgumentException("the lock has no " + place.get() + " of " + type);
            }
            next.types().put(type, left);
        }
        Project.write(lockFile, next);
        List<LockDiff> diffs = LockDiff.between(reading.lock(), next);
        List<String> said = new ArrayList<>();
        said.add(lockFile.getFileName() + ": " + Counts.of(diffs) + ". Commit it.");
        diffs.forEach(diff -> said.addAll(diff.lines()));
        return Outcome.of(said);
    }

    private static Place place(String text) {
        try {
            return Place.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    text + " is not a place: write it as the lock does, such as custom.plan", e);
        }
    }
}
