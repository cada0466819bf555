package dev.talkbind.processor.model;

import dev.talkbind.processor.problem.Place;
import java.util.List;

/**
 * How an instance is copied, where {@code applyTo} does not change it in place.
 *
 * @param creation how the copy is made
 * @param isFromBuilder whether by the builder that its {@code toBuilder()} gives, which has all that it holds
 * @param carried the properties that are not mapped, and that a copy made anew takes over
 * @param lost those that it cannot take over
 */
public record Copying(Creation creation, boolean isFromBuilder, List<Member> carried, List<Lost> lost) {

    /** A property that is not in the copy, the class that the copy is of, and why. */
    public record Lost(String label, Place place, String copied, Why why) {}

    /** What keeps a property out of a copy. */
    public enum Why {
        NO_SETTER,
        NO_BUILDER_METHOD,
        NO_GETTER,
        /** It is made with another type than its getter gives. */
        OTHER_TYPE,
        /** Its type may be anything, so Java cannot tell that the copy's is the same. */
        OPEN_TYPE,
        /** Code beside the class would have to name its type, and cannot. */
        HIDDEN_TYPE
    }

    /** Of a class that is made anew of what is mapped. */
    public static Copying anew(Creation creation) {
        return new Copying(creation, false, List.of(), List.of());
    }
}
