package dev.talkbind.processor.model;

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
 * <p>{@code owner} is the simple name of the class that declares it, for messages.
 */
public record Member(
        String owner,
        String name,
        JavaType type,
        Optional<Access> getter,
        Optional<Access> setter,
        Optional<JavaType> taken,
        List<Flaw> flaws,
        Set<Trait> traits,
        Place place) {

    /** {@code Seller.tier}. */
    public String label() {
        return owner + "." + name;
    }

    /** Whether it is one, whatever its setter does: one that throws is no flaw where nothing calls it. */
    public boolean isProperty() {
        return flaws.isEmpty() || flaws.equals(List.of(Flaw.SETTER_THROWS));
    }

    public Presence presence() {
        return Presence.of(type);
    }

    /** The type of the value, without the Optional around it. */
    public JavaType valueType() {
        return Presence.valueOf(type);
    }
}
