package dev.talkbind.tool.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A lock file: what TalkJS holds of the types of a module. */
public record Lock(SortedMap<String, LockedType> types) {

    public static Lock empty() {
        return new Lock(new TreeMap<>());
    }

    public Optional<LockedType> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** The lines that this lock has and the other lock does not have, in the order of the file. */
    public List<String> linesMissingIn(Lock other) {
        List<String> lines = new ArrayList<>(LockText.lines(this));
        lines.removeAll(LockText.lines(other));
        return lines;
    }
}
