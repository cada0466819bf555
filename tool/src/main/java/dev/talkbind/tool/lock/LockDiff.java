package dev.talkbind.tool.lock;

import dev.talkbind.tool.schema.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** One place at which two locks differ: the line of the first lock, and the line of the second. */
public record LockDiff(String type, Place place, Optional<String> before, Optional<String> after) {

    public static List<LockDiff> between(Lock before, Lock after) {
        List<LockDiff> all = new ArrayList<>();
        SortedSet<String> types = new TreeSet<>(before.types().keySet());
        types.addAll(after.types().keySet());
        for (String type : types) {
            SortedSet<Place> places = new TreeSet<>(List.of(Place.type()));
            before.type(type).ifPresent(one -> places.addAll(one.entries().keySet()));
            after.type(type).ifPresent(one -> places.addAll(one.entries().keySet()));
            for (Place place : places) {
                LockDiff one = new LockDiff(type, place, line(before, type, place), line(after, type, place));
                if (!one.before().equals(one.after())) {
                    all.add(one);
                }
            }
        }
        return all;
    }

    private static Optional<String> line(Lock lock, String name, Place place) {
        Optional<LockedType> type = lock.type(name);
        if (place.kind() == Place.Kind.TYPE) {
            return type.filter(LockedType::isStated).map(LockText::line);
        }
        return type.map(one -> one.entries().get(place)).map(entry -> LockText.line(name, place, entry));
    }

    /** The lines, in the form of a diff. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        before.ifPresent(line -> lines.add("  - " + line));
        after.ifPresent(line -> lines.add("  + " + line));
        return lines;
    }
}
