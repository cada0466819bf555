package dev.talkbind.processor.model;

import com.palantir.javapoet.ClassName;
import dev.talkbind.processor.problem.Place;
import java.util.List;
import java.util.Optional;

/**
 * The interface that says what of a class is mapped, where the class has no annotations itself.
 *
 * @param name the interface
 * @param place where it says what it is a view of
 * @param target what the interface is said to be a view of, for messages
 * @param why what keeps it from being one: the rest of the model is then of the interface itself
 * @param misfits its methods that say nothing of the class
 */
public record View(ClassName name, Place place, String target, Optional<Unfit> why, List<Misfit> misfits) {

    /** What keeps an interface from being a view. */
    public enum Unfit {
        NOT_AN_INTERFACE,
        GENERIC,
        /** What it is a view of is no class, record or interface. */
        TARGET_NOT_A_CLASS,
        TARGET_GENERIC,
        /** Code beside the view cannot name the class. */
        TARGET_HIDDEN,
        /** It is a view of itself, or of another view. */
        TARGET_A_VIEW
    }

    /** What keeps a method of a view from saying something of the class. */
    public enum Why {
        DEFAULT,
        PRIVATE,
        VOID,
        PARAMETERS,
        TYPE_PARAMETERS,
        /** It is static, and said to be read. */
        READ,
        /** It is static and does not take an instance of the class alone. */
        TAKES_OTHERS,
        /** The class has no property of that name. */
        UNKNOWN,
        /** The property has another type. */
        OTHER_TYPE
    }

    /**
     * A method of a view that says nothing of the class.
     *
     * @param label the method, for messages
     * @param isNested whether it is said to give a nested value
     * @param types the type that it gives, the property that it names and the type of that, for messages; or empty
     * @param names what it may mean, where the class has no such property
     */
    public record Misfit(Why why, Place place, String label, boolean isNested, List<String> types, List<String> names) {

        public static Misfit of(Why why, Place place, String label, boolean isNested) {
            return new Misfit(why, place, label, isNested, List.of(), List.of());
        }

        /** The same, which gives this type, where the property has another. */
        public Misfit giving(String given, String property, String type) {
            return new Misfit(why, place, label, isNested, List.of(given, property, type), names);
        }

        /** The same, which may mean one of these names. */
        public Misfit meaning(List<String> known) {
            return new Misfit(why, place, label, isNested, types, known);
        }
    }
}
