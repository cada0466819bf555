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

    BaseCheck(Lock base, Lock lock, List<Schema> schemas) {
        this.base = Renames.follow(base, schemas);
        this.lock = lock;
        this.schemas = schemas;
    }

    List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        for (Finding finding : Comparison.of(base, schemas)) {
            if (finding.level() == Level.ERROR && !isAccepted(finding)) {
                all.add(finding);
            }
        }
        int others = 0;
        for (LockDiff diff : differences()) {
            boolean isForgotten = diff.after().isEmpty();
            others += isForgotten ? 0 : 1;
        }
        if (others > 0) {
            String count = others == 1
                    ? "1 line of the lock does not follow from the base, or is"
                    : others + " lines of the lock do not follow from the base, or are";
            all.add(Finding.ofFile(Rule.NOT_LOCKED, 0, count));
        }
        return all;
    }

    /** The lines that the base has and the lock does not have, because somebody has forgotten or settled them. */
    List<String> gone() {
        List<String> lines = new ArrayList<>();
        for (LockDiff diff : LockDiff.between(base, lock)) {
            if (diff.after().isEmpty()) {
                lines.add("  gone from the base: " + diff.before().orElseThrow());
            }
        }
        return lines;
    }

    /** The places where the lock does not follow from the base, whatever the reasons say. */
    private List<LockDiff> differences() {
        return LockDiff.between(bare(NextLock.of(base, schemas)), bare(lock));
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

    private static String reason(Lock lock, Finding finding) {
        Optional<LockedType> type = lock.type(finding.type());
        if (type.isEmpty() || finding.place().equals("*")) {
            return type.map(LockedType::reason).orElse("");
        }
        Entry entry = type.get().entries().get(Place.parse(finding.place()));
        return entry == null ? "" : entry.reason();
    }
}
