package dev.talkbind.processor.model;

import dev.talkbind.processor.problem.Place;
import java.util.List;

/**
 * How an instance is copied, if {@code applyTo} does not change it in place.
 *
 * @param creation how the copy is made
 * @param isFromBuilder whether the copy is made by the builder that {@code toBuilder()} returns, which has all values
 *     of the instance
 * @param carried the unmapped properties that a new copy takes over
 * @param lost the properties that it cannot take over
 */
public record Copying(Creation creation, boolean isFromBuilder, List<Member> carried, List<Lost> lost) {

    /** A property that a copy loses, the class that is copied, and the reason. */
    public record Lost(String label, Place place, String copied, Why why) {}

    /** The reason why a copy loses a property. */
    public enum Why {
        NO_SETTER,
        NO_BUILDER_METHOD,
        NO_GETTER,
        /** The copy is made with another type than the getter returns. */
        OTHER_TYPE,
        /** Its type may be anything, so Java cannot tell that the copy has the same type. */
        OPEN_TYPE,
        /** Code beside the class would have to name its type, but cannot. */
        HIDDEN_TYPE
    }

    /** The copy of a class is made from its mapped properties. */
    public static Copying anew(Creation creation) {
        return new Copying(creation, false, List.of(), List.of());
    }
}
