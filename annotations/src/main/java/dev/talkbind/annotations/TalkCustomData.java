package dev.talkbind.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that holds custom data alone: for conversations and messages, or as a value that
 * {@link TalkNested} puts beside the properties of a {@link TalkUser}.
 *
 * <p>Every stored property of the type (a record component, a field, or a getter with a setter) is a custom field whose key
 * is the property's name; {@link CustomField} says more about one, {@link TalkIgnore} leaves one out. For
 * {@code com.acme.Listing} the processor writes {@code com.acme.ListingCustomDataConverter}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TalkCustomData {

    /**
     * The class whose instances are mapped, where the annotated interface is a view of it, as {@link TalkUser#of} describes.
     * Every method of such a view is a custom field, static methods with one parameter of the class included. A view may also
     * be the type of a method with {@link TalkNested} in another view.
     */
    Class<?> of() default void.class;

    /** Which ways the type is mapped. */
    Direction direction() default Direction.BOTH;

    /** Converters for every property of the types that they convert, in place of the way those types are always written. */
    @SuppressWarnings("rawtypes")
    Class<? extends TextConverter>[] converters() default {};

    /**
     * What holds this data at TalkJS. Generated code is the same for all: the type's schema file says it, for tools that check
     * templates and exports, and that must know whose keys these are.
     */
    Holder holder() default Holder.ANY;
}
