package dev.talkbind.tool.verb;

import dev.talkbind.tool.form.Form;
import dev.talkbind.tool.lock.Entry;
import dev.talkbind.tool.lock.Lock;
import dev.talkbind.tool.lock.LockDiff;
import dev.talkbind.tool.lock.LockReader;
import dev.talkbind.tool.lock.LockedType;
import dev.talkbind.tool.rule.Finding;
import dev.talkbind.tool.schema.Json;
import dev.talkbind.tool.schema.Place;
import dev.talkbind.tool.schema.TextFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Removes from the lock what a report on live data proves to be gone: forms that no text has any more, and older,
 * retired and dropped keys that no user has.
 *
 * <p>The report is JSON, such as {@code {"talkbindDrift": 1, "left": [{"type": "com.acme.Landlord", "place":
 * "custom.plan_tier", "users": 0}]}}. A {@code "was"} beside the place means only that form of its texts.
 */
public final class Settle {

    private final Lock lock;

    private Settle(Lock lock) {
        this.lock = lock;
    }

    /**
     * Removes what no user has any more.
     *
     * @throws IllegalArgumentException if the report is not one
     */
    public static Outcome run(Path lockFile, Path report) throws IOException {
        LockReader.Reading reading = Project.neededLock(lockFile);
        List<Finding> flaws = Project.flaws(reading);
        if (!flaws.isEmpty()) {
            return new Outcome(flaws, List.of());
        }
        Json json = Json.parse(TextFile.read(report));
        if (!json.text("talkbindDrift").equals(Optional.of("1"))) {
            throw new IllegalArgumentException("not a report of this version on live data");
        }
        Settle settle = new Settle(copy(reading.lock()));
        json.objects("left").forEach(settle::settle);
        List<LockDiff> diffs = LockDiff.between(reading.lock(), settle.lock);
        List<String> said = new ArrayList<>();
        said.add(lockFile.getFileName() + ": "
                + (diffs.isEmpty() ? "nothing to settle." : Counts.of(diffs) + ". Commit it."));
        diffs.forEach(diff -> said.addAll(diff.lines()));
        if (!diffs.isEmpty()) {
            Project.write(lockFile, settle.lock);
        }
        return Outcome.of(said);
    }

    private static Lock copy(Lock lock) {
        Lock copy = Lock.empty();
        for (LockedType type : lock.types().values()) {
            copy.types()
                    .put(
                            type.name(),
                            new LockedType(
                                    type.name(), type.attributes(), new TreeMap<>(type.entries()), type.reason()));
        }
        return copy;
    }

    private void settle(Json left) {
        Optional<LockedType> type = lock.type(left.needed("type"));
        if (type.isPresent() && left.needed("users").equals("0")) {
            Place place = Place.parse(left.needed("place"));
            Entry entry = type.get().entries().get(place);
            if (entry != null) {
                settle(type.get(), place, entry, left.text("was"));
            }
        }
    }

    private static void settle(LockedType type, Place place, Entry entry, Optional<String> was) {
        if (was.isPresent()) {
            type.entries().put(place, without(entry, was.get()));
        } else if (!entry.isLive()) {
            type.entries().remove(place);
        }
    }

    /** If no other form is left, the reason is no longer needed. */
    private static Entry without(Entry entry, String form) {
        List<Form> was = new ArrayList<>(entry.was());
        was.removeIf(one -> one.toString().equals(form));
        return was.isEmpty() ? entry.settled() : entry.settled().andWas(was).because(entry.reason());
    }
}
