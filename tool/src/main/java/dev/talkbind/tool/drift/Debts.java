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
 * What the lock still has to settle, and how many users of an export have it. An export without any user of a type shows nothing
 * about the type: it may be one of conversations, or of another application.
 */
final class Debts {

    private final Lock lock;
    private final Texts texts;
    private final Tally left = new Tally(0);

    Debts(Lock lock, Texts texts) {
        this.lock = lock;
        this.texts = texts;
    }

    /** Counts a user that has something; {@code was} is the form of before that its text has, or empty. */
    void add(LockedType type, Place place, String was) {
        left.add(name(type, place, was), "");
    }

    private static String name(LockedType type, Place place, String was) {
        return type.name() + " " + place + " " + was;
    }

    /** What {@code settle} reads; {@code seen} are the types of which the export has users. */
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

    /** What people read: what can be settled, and of which types the export says nothing. */
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

    /** A line of the lock, or one of the forms of before that it names. */
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

    /** Where nothing here reads the form of today, nobody knows which texts it does not read. */
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
