package dev.talkbind.tool.schema;

import dev.talkbind.annotations.Direction;
import dev.talkbind.tool.form.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one annotated type maps, as its schema file says it.
 *
 * @param type its binary name
 * @param label its name for people: {@code Shop.Seller}
 * @param attributes what is said of the type as a whole: {@code kind}, {@code direction}, {@code idPrefix} …, where it is not the default
 * @param retired keys that it deletes
 * @param notifications the channels by which its users are told of messages: {@code EMAIL}, {@code SMS}
 * @param description what its Javadoc says it is, or an empty text
 */
public record Schema(
        String type,
        String label,
        SortedMap<String, String> attributes,
        SortedMap<Place, Mapped> mapped,
        List<String> retired,
        List<String> notifications,
        String description) {

    /** The key that takes the place of each older one. */
    public Map<String, Mapped> older() {
        Map<String, Mapped> older = new TreeMap<>();
        for (Mapped one : mapped.values()) {
            for (String alias : one.aliases()) {
                older.putIfAbsent(alias, one);
            }
        }
        return older;
    }

    public Direction direction() {
        return Direction.valueOf(attributes.getOrDefault("direction", Direction.BOTH.name()));
    }

    /** Whether others write what is mapped there. */
    public boolean isReadAlone(Mapped one) {
        return one.traits().directionIn(direction()) == Direction.READ;
    }

    /** The role that all of its users have. */
    public Optional<String> fixedRole() {
        return Optional.ofNullable(attributes.get("role"));
    }

    /** The form of the roles of its users: a fixed one is the only one. */
    public Optional<Form> roles() {
        return fixedRole()
                .map(role -> Form.enumOf(List.of(role)))
                .or(() -> Optional.ofNullable(mapped.get(Place.role())).map(Mapped::form));
    }

    public boolean isUser() {
        return "user".equals(attributes.get("kind"));
    }
}
