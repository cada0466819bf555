package dev.talkbind.tool.lock;

import dev.talkbind.annotations.Direction;
import dev.talkbind.tool.form.Form;
import dev.talkbind.tool.schema.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The lock's record of one type. If the type is gone, {@code kind} is {@code gone}, and its entries say what is left.
 *
 * @param reason why a breaking change of the type as a whole was accepted, or an empty text
 */
public record LockedType(
        String name, SortedMap<String, String> attributes, SortedMap<Place, Entry> entries, String reason) {

    static final String KIND = "kind";
    static final String GONE = "gone";
    private static final String DATA = "data";

    public static LockedType of(String name) {
        return new LockedType(name, new TreeMap<>(), new TreeMap<>(), "");
    }

    public boolean isGone() {
        return GONE.equals(attributes.get(KIND));
    }

    public Direction direction() {
        return Direction.valueOf(attributes.getOrDefault("direction", Direction.BOTH.name()));
    }

    /** The role that all of its users have. */
    public Optional<String> fixedRole() {
        return Optional.ofNullable(attributes.get("role"));
    }

    /** The form of the roles of its users: a fixed one is the only one. */
    public Optional<Form> roles() {
        return fixedRole().map(role -> Form.enumOf(List.of(role))).or(() -> form(Place.role()));
    }

    /** The form of what is live at a place. */
    public Optional<Form> form(Place place) {
        return Optional.ofNullable(entries.get(place)).flatMap(Entry::form);
    }

    /** The entry that tells of a place: its own, or the one of the map that its key went into. */
    public Optional<Map.Entry<Place, Entry>> teller(Place place) {
        return entries.entrySet().stream()
                .filter(one -> one.getKey().equals(place) || place.isUnder(one.getKey()))
                .max(Comparator.comparing(one -> one.getKey().equals(place)));
    }

    /** Whether other programs write what is locked there. */
    public boolean isReadAlone(Entry entry) {
        return entry.traits().directionIn(direction()) == Direction.READ;
    }

    /** Whether its data belongs to users. For a type that is gone, its null handling still tells this. */
    public boolean isUser() {
        return !DATA.equals(attributes.get(KIND)) && (!isGone() || attributes.containsKey("nulls"));
    }

    /** Whether the lock has the line of the type itself. Somebody may have deleted that line. */
    public boolean isStated() {
        return attributes.containsKey(KIND);
    }

    public LockedType named(String other) {
        return new LockedType(other, attributes, entries, reason);
    }

    public LockedType because(String other) {
        return new LockedType(name, attributes, entries, other);
    }

    /** Whether another type says the same, whatever its name. */
    public boolean saysTheSame(LockedType other) {
        return attributes.equals(other.attributes) && entries.equals(other.entries);
    }
}
