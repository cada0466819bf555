package dev.talkbind.tool.verb;

import dev.talkbind.tool.lock.Lock;
import dev.talkbind.tool.lock.LockDiff;
import dev.talkbind.tool.rule.Finding;
import dev.talkbind.tool.rule.Rule;
import dev.talkbind.tool.schema.Place;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lines that the lock lacks, and that no finding reports. */
record Unlocked(List<Finding> findings, List<String> lines) {

    /** Rules that judge a new place, but do not report its missing line. */
    private static final Set<Rule> BESIDE = EnumSet.of(Rule.NEW_MAP, Rule.TWO_FORMS, Rule.TWO_SPELLINGS);

    static Unlocked of(Lock lock, Lock next, List<Finding> told) {
        Set<String> toldOf = new HashSet<>();
        for (Finding finding : told) {
            boolean isOfType = finding.rule() == Rule.TYPE_GONE || finding.rule() == Rule.TYPE_RENAMED;
            if (isOfType) {
                toldOf.add(finding.type());
                toldOf.addAll(finding.also());
            } else if (!BESIDE.contains(finding.rule()) && !isNew(finding, lock)) {
                toldOf.add(finding.type() + " " + finding.place());
                finding.also().forEach(place -> toldOf.add(finding.type() + " " + place));
            }
        }
        List<String> lines = new ArrayList<>();
        int places = 0;
        for (LockDiff diff : LockDiff.between(lock, next)) {
            if (!toldOf.contains(diff.type()) && !toldOf.contains(diff.type() + " " + diff.place())) {
                lines.addAll(diff.lines());
                places++;
            }
        }
        String count = places == 1 ? "1 line is" : places + " lines are";
        List<Finding> findings = places == 0 ? List.of() : List.of(Finding.ofFile(Rule.NOT_LOCKED, 0, count));
        return new Unlocked(findings, lines);
    }

    /** A key that is required from its first day: its line is not locked yet, and is reported beside the finding. */
    private static boolean isNew(Finding finding, Lock lock) {
        return finding.rule() == Rule.REQUIRED
                && lock.type(finding.type())
                        .filter(type -> type.entries().containsKey(Place.parse(finding.place())))
                        .isEmpty();
    }
}
