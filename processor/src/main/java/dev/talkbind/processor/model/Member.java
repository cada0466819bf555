package dev.talkbind.processor.model;

import dev.talkbind.annotations.Direction;
import dev.talkbind.processor.problem.Place;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.Presence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The Java side of a property: its name and type, the ways to read and to set it, and what keeps it from being one.
 *
 * <p>{@code taken} is what its nearest setter takes, be it of another type, so that it is none of the ways to set it.
 *
 * <p>{@code direction} is what its annotation says of the ways it is mapped, if it says so.
 *
 * <p>{@code owner} is the simple name of the class that declares it, for messages; in a nested value, what leads there.
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

    /** The same, as a part of what another property holds. */
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

    /** The same, as an Optional that is a value of its own. */
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

    /** Whether it is one, whatever its getter and setter throw: that is no flaw where nothing calls them. */
    public boolean isProperty() {
        return THROWN.containsAll(flaws);
    }

    /** Whether its annotation says that it is mapped in this way. */
    public boolean says(Direction wanted) {
        return direction.isPresent() && direction.get().value().equals(wanted.name());
    }

    public Presence presence() {
        return Presence.of(type);
    }

    /** The type of the value, without the Optional around it. */
    public JavaType valueType() {
        return Presence.valueOf(type);
    }
}
