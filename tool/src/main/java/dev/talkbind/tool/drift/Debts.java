package dev.talkbind.tool.drift;

import dev.talkbind.tool.form.Form;
import dev.talkbind.tool.form.Word;
import dev.talkbind.tool.lock.Entry;
import dev.talkbind.tool.lock.Lock;
import dev.talkbind.tool.lock.LockedType;
import dev.talkbind.tool.schema.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the lock still has to settle, and how many users of an export have it. If an export has no user of a type, it
 * proves nothing about the type: it may be an export of conversations, or of another application.
 */
final class Debts {

    private final Lock lock;
    private final Texts texts;
    private final Tally left = new Tally(0);

    Debts(Lock lock, Texts texts) {
        this.lock = lock;
        this.texts = texts;
    }

    /** Counts a user. {@code was} is the former form of the user's text, or empty. */
    void add(LockedType type, Place place, String was) {
        left.add(name(type, place, was), "");
    }

    private static String name(LockedType type, Place place, String was) {
        return type.name() + " " + place + " " + was;
    }

    /** The report that {@code settle} reads; {@code seen} are the types whose users the export has. */
    String report(Set<String> seen) {
        List<String> objects = new ArrayList<>();
        for (LockedType type : lock.types().values()) {
            if (seen.contains(type.name())) {
                of(type).forEach(debt -> objects.add(debt.object(users(debt))));
            }
        }
        return "{\"talkbindDrift\": 1, \"left\": ["
                + (objects.isEmpty() ? "" : "\n  " + String.join(",\n  ", objects) + "\n") + "]}\n";
    }

    /** The report for people: what can be settled, and for which types the export proves nothing. */
    List<String> lines(Set<String> seen) {
        List<String> lines = new ArrayList<>();
        for (LockedType type : lock.types().values()) {
            List<Debt> debts = of(type);
            if (!seen.contains(type.name()) && !debts.isEmpty()) {
                String why = type.isUser() ? "no user of it is in the export" : "it is not a type of users";
                lines.add("nothing of " + type.name() + " can be settled: " + why);
            } else if (seen.contains(type.name())) {
                debts.stream().filter(debt -> users(debt) == 0).forEach(debt -> lines.add("nothing left of " + debt));
            }
        }
        return lines;
    }

    private long users(Debt debt) {
        return left.of(name(debt.type(), debt.place(), debt.was()));
    }

    /** A line of the lock, or one of the former forms that the line names. */
    private record Debt(LockedType type, Place place, String was) {

        String object(long users) {
            return "{\"type\": " + Word.quoted(type.name()) + ", \"place\": " + Word.quoted(place.toString())
                    + (was.isEmpty() ? "" : ", \"was\": " + Word.quoted(was)) + ", \"users\": " + users + "}";
        }

        @Override
        public String toString() {
            return place + " of " + type.name() + (was.isEmpty() ? "" : ", was=" + was);
        }
    }

    /** If nothing here reads the current form, it is not known which texts the current form cannot read. */
    private List<Debt> of(LockedType type) {
        List<Debt> debts = new ArrayList<>();
        for (Map.Entry<Place, Entry> one : type.entries().entrySet()) {
            Place place = one.getKey();
            if (!one.getValue().isLive()) {
                debts.add(new Debt(type, place, ""));
            } else if (place.kind() != Place.Kind.FIELD
                    && texts.isKnown(one.getValue().form().orElseThrow())) {
                for (Form was : one.getValue().was()) {
                    debts.add(new Debt(type, place, was.toString()));
                }
            }
        }
        return debts;
    }
}
