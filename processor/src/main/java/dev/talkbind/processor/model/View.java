package dev.talkbind.processor.model;

import com.palantir.javapoet.ClassName;
import dev.talkbind.processor.problem.Place;
import java.util.List;
import java.util.Optional;

/**
 * The interface that says what is mapped of a class which is not annotated itself.
 *
 * @param name the interface
 * @param place the position of the attribute that names the class
 * @param target the class that the interface is meant to be a view of, for messages
 * @param why the reason why it cannot be a view; if there is one, the rest of the model describes the interface itself
 * @param misfits its methods that do not fit the class
 */
public record View(ClassName name, Place place, String target, Optional<Unfit> why, List<Misfit> misfits) {

    /** The reason why an interface cannot be a view. */
    public enum Unfit {
        NOT_AN_INTERFACE,
        GENERIC,
        /** Its target is not a class, a record or an interface. */
        TARGET_NOT_A_CLASS,
        TARGET_GENERIC,
        /** Code beside the view cannot name the class. */
        TARGET_HIDDEN,
        /** It is a view of itself, or of another view. */
        TARGET_A_VIEW
    }

    /** The reason why a method of a view does not fit the class. */
    public enum Why {
        DEFAULT,
        PRIVATE,
        VOID,
        PARAMETERS,
        TYPE_PARAMETERS,
        /** It is static but marked as read. */
        READ,
        /** It is static and does not take exactly one parameter of the class. */
        TAKES_OTHERS,
        /** The class has no property with that name. */
        UNKNOWN,
        /** The property has another type. */
        OTHER_TYPE
    }

    /**
     * A method of a view that does not fit the class.
     *
     * @param label the method, for messages
     * @param isNested whether it is meant to return a nested value
     * @param types the type that it returns, the property that it names, and the type of that property, for messages;
     *     or empty
     * @param names the properties that it may mean, if the class has no such property
     */
    public record Misfit(Why why, Place place, String label, boolean isNested, List<String> types, List<String> names) {

        public static Misfit of(Why why, Place place, String label, boolean isNested) {
            return new Misfit(why, place, label, isNested, List.of(), List.of());
        }

        /** The same method, with the type that it returns, if the property has another type. */
        public Misfit giving(String given, String property, String type) {
            return new Misfit(why, place, label, isNested, List.of(given, property, type), names);
        }

        /** The same method, with names that it may mean. */
        public Misfit meaning(List<String> known) {
            return new Misfit(why, place, label, isNested, types, known);
        }
    }
}
