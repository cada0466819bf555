package dev.talkbind.samples.service.outbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The users of a claim in the groups in which they are sent. */
final class Groups {
    private static final int PATIENT = 3; // a user that has failed so often goes alone, and holds up nobody

    private final Deque<List<Pending>> groups = new ArrayDeque<>();
    private final List<Pending> unchanged = new ArrayList<>();

    private Groups() {}

    static Groups of(List<Pending> rows) {
        Groups all = new Groups();
        List<Pending> together = new ArrayList<>();
        for (Pending row : rows) {
            if (row.isHeld()) {
                all.unchanged.add(row);
            } else if (row.attempts() >= PATIENT) {
                all.groups.add(List.of(row));
            } else {
                together.add(row);
            }
        }
        if (!together.isEmpty()) {
            all.groups.addFirst(together);
        }
        return all;
    }

    /** Those of which TalkJS holds everything already. */
    List<Pending> unchanged() {
        return unchanged;
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    List<Pending> next() {
        return groups.removeFirst();
    }

    /** A group that was not sent after all. */
    void back(List<Pending> group) {
        groups.addFirst(group);
    }

    /** A group that spoils something: the bad user is in one half or the other, or in both. */
    void halves(List<Pending> group) {
        int middle = group.size() / 2;
        groups.addFirst(group.subList(middle, group.size()));
        groups.addFirst(group.subList(0, middle));
    }

    List<Pending> rest() {
        return groups.stream().flatMap(List::stream).toList();
    }
}
