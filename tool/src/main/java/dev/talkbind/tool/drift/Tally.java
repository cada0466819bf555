package dev.talkbind.tool.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts users by finding, and keeps a few ids for each finding. Data from outside cannot fill the memory. */
final class Tally {

    private static final int MOST = 10_000;
    private static final String REST = "TB801 other keys that no type owns";

    private final int limit;
    private final Map<String, Count> counts = new TreeMap<>();

    /** {@code limit} is how many ids are kept for each finding. */
    Tally(int limit) {
        this.limit = limit;
    }

    private static final class Count {
        private long users;
        private final List<String> ids = new ArrayList<>();
    }

    void add(String what, String id) {
        boolean isFull = counts.size() >= MOST && !counts.containsKey(what);
        Count count = counts.computeIfAbsent(isFull ? REST : what, name -> new Count());
        count.users++;
        if (count.ids.size() < limit) {
            count.ids.add(id);
        }
    }

    long of(String what) {
        Count count = counts.get(what);
        return count == null ? 0 : count.users;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        counts.forEach((what, count) -> {
            String more = count.users > count.ids.size() ? ", …" : "";
            String ids = count.ids.isEmpty() ? "" : ": " + String.join(", ", count.ids) + more;
            lines.add(what + ": " + count.users + (count.users == 1 ? " user" : " users") + ids);
        });
        return lines;
    }
}
