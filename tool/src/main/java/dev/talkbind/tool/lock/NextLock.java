package dev.talkbind.tool.lock;

import dev.talkbind.tool.form.Form;
import dev.talkbind.tool.schema.Mapped;
import dev.talkbind.tool.schema.Place;
import dev.talkbind.tool.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The lock that follows from another lock and from the current mapping. It forgets nothing that was ever live: such a
 * place becomes retired, an older name or dropped, and keeps the forms that its texts may have.
 */
public final class NextLock {

    private final LockedType old;
    private final Schema schema;
    private final Map<String, Mapped> older;
    private final SortedMap<Place, Entry> entries = new TreeMap<>();

    private NextLock(LockedType old, Schema schema) {
        this.old = old;
        this.schema = schema;
        this.older = schema.older();
    }

    public static Lock of(Lock old, List<Schema> schemas) {
        SortedMap<String, LockedType> types = new TreeMap<>();
        for (Schema schema : schemas) {
            LockedType before = old.type(schema.type()).orElseGet(() -> LockedType.of(schema.type()));
            types.put(schema.type(), of(before, schema));
        }
        for (LockedType type : old.types().values()) {
            types.computeIfAbsent(type.name(), name -> gone(type));
        }
        return new Lock(types);
    }

    /** What is left of a type that no class defines any more. */
    private static LockedType gone(LockedType old) {
        if (old.isGone()) {
            return old;
        }
        SortedMap<Place, Entry> entries = new TreeMap<>();
        old.entries()
                .forEach((place, entry) -> entries.put(place, entry.isLive() ? dropped(entry, entry.all()) : entry));
        SortedMap<String, String> attributes = new TreeMap<>(old.attributes());
        attributes.put(LockedType.KIND, LockedType.GONE);
        return new LockedType(old.name(), attributes, entries, old.reason());
    }

    private static LockedType of(LockedType old, Schema schema) {
        NextLock next = new NextLock(old, schema);
        next.schema.mapped().values().forEach(next::live);
        next.older.forEach(next::alias);
        for (String key : schema.retired()) {
            Place place = Place.key(key);
            next.entries.computeIfAbsent(place, name -> next.left(State.RETIRED, name));
        }
        next.old.entries().forEach(next::leave);
        return new LockedType(schema.type(), schema.attributes(), next.entries, old.reason());
    }

    private void live(Mapped mapped) {
        Entry entry = Entry.live(mapped.form(), mapped.traits());
        Optional<Entry> before = before(mapped.place());
        if (before.isPresent()) {
            entry = entry.andWas(unread(mapped.place(), mapped.form()))
                    .andWas(before.get().was())
                    .because(before.get().reason());
        }
        if (mapped.place().isPrefix()) {
            entry = entry.andWas(swallowed(mapped));
        } else if (before.isEmpty()) {
            entry = entry.andWas(ofMap(mapped));
        }
        entries.put(mapped.place(), entry);
    }

    /** The forms of keys that had entries of their own and now belong to a map, if the map cannot read them. */
    private List<Form> swallowed(Mapped map) {
        List<Form> forms = new ArrayList<>();
        for (Map.Entry<Place, Entry> one : old.entries().entrySet()) {
            if (isSwallowed(one.getKey()) && one.getKey().isUnder(map.place())) {
                for (Form form : unread(one.getKey(), map.form().of().orElseThrow())) {
                    forms.add(Form.mapOf(form));
                }
                one.getValue().was().forEach(was -> forms.add(Form.mapOf(was)));
            }
        }
        return forms;
    }

    /** The forms of the map that a key belonged to until now, if the key cannot read them. */
    private List<Form> ofMap(Mapped key) {
        List<Form> forms = new ArrayList<>();
        for (Map.Entry<Place, Entry> map : old.entries().entrySet()) {
            if (key.place().isUnder(map.getKey())) {
                map.getValue().all().stream()
                        .flatMap(form -> form.of().stream())
                        .filter(values ->
                                !key.place().change(values, key.form()).keeps())
                        .forEach(forms::add);
            }
        }
        return forms;
    }

    /** Whether a key now belongs to a map. */
    private boolean isSwallowed(Place place) {
        boolean isNamed = schema.mapped().containsKey(place)
                || older.containsKey(place.name())
                || schema.retired().contains(place.name());
        return !isNamed && schema.mapped().keySet().stream().anyMatch(place::isUnder);
    }

    private void alias(String key, Mapped target) {
        Place place = Place.key(key);
        Entry entry = Entry.alias(target.place());
        Optional<Entry> before = before(place);
        if (before.isPresent()) {
            entry = entry.andWas(unread(place, target.form()))
                    .andWas(before.get().was())
                    .because(before.get().reason());
        }
        entries.putIfAbsent(place, entry);
    }

    private Optional<Entry> before(Place place) {
        return Optional.ofNullable(old.entries().get(place));
    }

    /** The form of a place's texts, if the new form does not fully read them. */
    private List<Form> unread(Place place, Form now) {
        Optional<Form> form = before(place).flatMap(this::formOf);
        boolean isRead = form.isEmpty() || place.change(form.get(), now).keeps();
        return isRead ? List.of() : List.of(form.get());
    }

    /** The form of an earlier entry; an older name has the form of the key that replaced it. */
    private Optional<Form> formOf(Entry entry) {
        return entry.target().isPresent() ? before(entry.target().get()).flatMap(Entry::form) : entry.form();
    }

    private List<Form> allOf(Entry entry) {
        List<Form> all = new ArrayList<>(formOf(entry).stream().toList());
        all.addAll(entry.was());
        return all;
    }

    private Entry left(State state, Place place) {
        Optional<Entry> before = before(place);
        return before.isPresent()
                ? Entry.gone(state)
                        .andWas(allOf(before.get()))
                        .because(before.get().reason())
                : Entry.gone(state);
    }

    private static Entry dropped(Entry entry, List<Form> was) {
        return Entry.gone(State.DROPPED).andWas(was).because(entry.reason());
    }

    /**
     * A place that is no longer mapped stays as dropped, unless other programs write it, its keys belong to others, or it
     * is a role that is now fixed.
     */
    private void leave(Place place, Entry entry) {
        boolean isOthers = entry.isLive() && (old.isReadAlone(entry) || place.kind() == Place.Kind.REST);
        boolean isFixed = place.equals(Place.role()) && schema.fixedRole().isPresent();
        if (!entries.containsKey(place) && !isOthers && !isFixed && !isSwallowed(place)) {
            entries.put(place, dropped(entry, allOf(entry)));
        }
    }
}
