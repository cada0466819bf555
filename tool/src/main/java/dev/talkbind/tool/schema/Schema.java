package dev.talkbind.tool.schema;

import dev.talkbind.annotations.Direction;
import dev.talkbind.tool.form.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one annotated type maps, according to its schema file.
 *
 * @param type its binary name
 * @param label its name for people: {@code Shop.Seller}
 * @param attributes the settings of the whole type that are not the default: {@code kind}, {@code direction},
 *     {@code idPrefix} …
 * @param retired the keys that it deletes
 * @param notifications the channels by which its users are told of messages: {@code EMAIL}, {@code SMS}
 * @param description the description from its Javadoc, or an empty text
 */
public record Schema(
        String type,
        String label,
        SortedMap<String, String> attributes,
        SortedMap<Place, Mapped> mapped,
        List<String> retired,
        List<String> notifications,
        String description) {

    /** The key that replaced each older key. */
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

    /** Whether other programs write this property. */
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
