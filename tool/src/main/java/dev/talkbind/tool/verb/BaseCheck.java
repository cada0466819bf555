package dev.talkbind.tool.verb;

import dev.talkbind.tool.lock.Entry;
import dev.talkbind.tool.lock.Lock;
import dev.talkbind.tool.lock.LockDiff;
import dev.talkbind.tool.lock.LockedType;
import dev.talkbind.tool.lock.NextLock;
import dev.talkbind.tool.rule.Comparison;
import dev.talkbind.tool.rule.Finding;
import dev.talkbind.tool.rule.Level;
import dev.talkbind.tool.rule.Rule;
import dev.talkbind.tool.schema.Place;
import dev.talkbind.tool.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares a lock with the lock of the target branch: breaking changes must have been accepted with a reason, every
 * line must be one that the tool would write, and each removed line is reported.
 */
final class BaseCheck {

    private final Lock base;
    private final Lock lock;
    private final List<Schema> schemas;
    private final Levels levels;

    BaseCheck(Lock base, Lock lock, List<Schema> schemas, Levels levels) {
        this.base = Renames.follow(base, schemas);
        this.lock = lock;
        this.schemas = schemas;
        this.levels = levels;
    }

    List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        for (Finding finding : levels.apply(Comparison.of(base, schemas))) {
            if (finding.level() == Level.ERROR && !isAccepted(finding) && !isSettled(finding)) {
                all.add(finding);
            }
        }
        int others = others().size();
        if (others > 0) {
            String count = others == 1
                    ? "1 line of the lock does not follow from the base, or is"
                    : others + " lines of the lock do not follow from the base, or are";
            all.add(Finding.ofFile(Rule.NOT_LOCKED, 0, count));
        }
        return all;
    }

    /** The lines that the base has and the lock does not have, and the lines that do not follow from the base. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (LockDiff diff : LockDiff.between(base, lock)) {
            if (diff.after().isEmpty()) {
                lines.add("  gone from the base: " + diff.before().orElseThrow());
            }
        }
        for (LockDiff diff : others()) {
            diff.before().ifPresent(line -> lines.add("  the base would give: " + line));
            lines.add("  but the lock has: " + diff.after().orElseThrow());
        }
        return lines;
    }

    /** The places where the lock has a line that does not follow from the base, whatever the reasons say. */
    private List<LockDiff> others() {
        return LockDiff.between(bare(NextLock.of(base, schemas)), bare(lock)).stream()
                .filter(diff -> diff.after().isPresent())
                .toList();
    }

    private static Lock bare(Lock lock) {
        Lock bare = Lock.empty();
        for (LockedType type : lock.types().values()) {
            LockedType copy = LockedType.of(type.name());
            copy.attributes().putAll(type.attributes());
            type.entries().forEach((place, entry) -> copy.entries().put(place, entry.because("")));
            bare.types().put(type.name(), copy);
        }
        return bare;
    }

    private boolean isAccepted(Finding finding) {
        String reason = reason(lock, finding);
        return !reason.isEmpty() && !reason.equals(reason(base, finding));
    }

    /** Whether an older name or a retired key is gone from both lock and code, as no user has it: the line is named. */
    private boolean isSettled(Finding finding) {
        Place place = Place.parse(finding.place());
        Optional<Entry> before = entry(base, finding.type(), place);
        return before.isPresent()
                && !before.get().isLive()
                && entry(lock, finding.type(), place).isEmpty();
    }

    private static Optional<Entry> entry(Lock lock, String type, Place place) {
        return lock.type(type).map(one -> one.entries().get(place));
    }

    private static String reason(Lock lock, Finding finding) {
        Optional<LockedType> type = lock.type(finding.type());
        if (type.isEmpty() || finding.place().equals("*")) {
            return type.map(LockedType::reason).orElse("");
        }
        return type.get()
                .teller(Place.parse(finding.place()))
                .map(one -> one.getValue().reason())
                .orElse("");
    }
}
