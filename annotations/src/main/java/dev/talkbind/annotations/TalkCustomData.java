package dev.talkbind.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that is custom data and nothing else: for conversations and messages, or as a value that
 * {@link TalkNested} puts beside the properties of a {@link TalkUser}.
 *
 * <p>Every stored property of the type (a record component, a field, or a getter with a setter) is a custom field whose
 * key is the property's name; {@link CustomField} sets the key and more for one of them, {@link TalkIgnore} leaves one
 * out. For {@code com.acme.Listing} the processor generates {@code com.acme.ListingCustomDataConverter}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TalkCustomData {

    /**
     * If the annotated interface is a view: the class whose instances are mapped, as {@link TalkUser#of} describes.
     * Every method of such a view is a custom field, including static methods with one parameter of the class. A view
     * may also be the type of a method with {@link TalkNested} in another view.
     */
    Class<?> of() default void.class;

    /** The direction in which the type is mapped. */
    Direction direction() default Direction.BOTH;

    /** Converters for every property of the types that they convert. They replace the usual texts of those types. */
    @SuppressWarnings("rawtypes")
    Class<? extends TextConverter>[] converters() default {};

    /**
     * Which object at TalkJS holds this data. It does not change the generated code. It is written to the type's schema
     * file, for tools that check templates and exports and have to know whose keys these are.
     */
    Holder holder() default Holder.ANY;
}
