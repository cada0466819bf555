package dev.talkbind.processor.model;

import dev.talkbind.annotations.Direction;
import dev.talkbind.processor.problem.Place;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.Presence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The Java side of a property: its name and type, the ways to read and to set it, and the reasons why it is not a
 * property.
 *
 * <p>{@code taken} is the type that its nearest setter takes, even if it is another type, so that the setter cannot set
 * it.
 *
 * <p>{@code direction} is the direction in its annotation, if there is one.
 *
 * <p>{@code owner} is the simple name of the declaring class, for messages; in a nested value, it is the path to the
 * value.
 *
 * <p>{@code path} is its name in the annotated class: {@code billing.city} in a nested value.
 */
public record Member(
        String owner,
        String name,
        String path,
        JavaType type,
        Optional<Access> getter,
        Optional<Access> setter,
        Optional<JavaType> taken,
        List<Flaw> flaws,
        Set<Trait> traits,
        Optional<Text> direction,
        Place place) {

    private static final List<Flaw> THROWN = List.of(Flaw.THROWS, Flaw.SETTER_THROWS);

    /** The same member as a part of another property's value. */
    Member under(Member holder) {
        int inner = path.length() - name.length();
        String between = inner == 0 ? "" : "." + path.substring(0, inner - 1);
        return new Member(
                holder.label() + between,
                name,
                holder.path() + "." + path,
                type,
                getter,
                setter,
                taken,
                flaws,
                traits,
                direction,
                place);
    }

    /** The same member, with its Optional treated as a value of its own. */
    public Member whole() {
        return new Member(owner, name, path, type.whole(), getter, setter, taken, flaws, traits, direction, place);
    }

    public boolean isCalled(String property) {
        return name.equals(property);
    }

    /** {@code Seller.tier}. */
    public String label() {
        return owner + "." + name;
    }

    /**
     * Whether it is a property, even if its getter or its setter throws: that is not a flaw as long as nothing calls
     * them.
     */
    public boolean isProperty() {
        return THROWN.containsAll(flaws);
    }

    /** Whether its annotation has this direction. */
    public boolean says(Direction wanted) {
        return direction.isPresent() && direction.get().value().equals(wanted.name());
    }

    public Presence presence() {
        return Presence.of(type);
    }

    /** The type of the value, without an Optional around it. */
    public JavaType valueType() {
        return Presence.valueOf(type);
    }
}
