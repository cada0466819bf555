package dev.talkbind.tool.verb;

import dev.talkbind.tool.lock.LockDiff;
import java.util.ArrayList;
import java.util.List;

/** Says how many lines of a lock have changed: {@code 1 line changed, 2 added}. */
final class Counts {

    private Counts() {}

    /** {@code 1 type}, {@code 2 types}. */
    static String of(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    static String of(List<LockDiff> diffs) {
        List<String> parts = new ArrayList<>();
        add(
                diffs.stream()
                        .filter(one -> one.before().isPresent() && one.after().isPresent())
                        .count(),
                "changed",
                parts);
        add(diffs.stream().filter(one -> one.before().isEmpty()).count(), "added", parts);
        add(diffs.stream().filter(one -> one.after().isEmpty()).count(), "removed", parts);
        return parts.isEmpty() ? "no line changed" : String.join(", ", parts);
    }

    private static void add(long count, String what, List<String> parts) {
        if (count > 0) {
            String noun = parts.isEmpty() ? (count == 1 ? " line " : " lines ") : " ";
            parts.add(count + noun + what);
        }
    }
}
