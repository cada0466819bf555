package dev.talkbind.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts the mapped properties of a property's own type beside those of the class: an embedded object, or one that it refers to. It goes on
 * a field, a record component or a getter.
 *
 * <p>The type's properties with {@link UserField}, {@link CustomField} or {@link TalkNested} are taken, or all of a type with
 * {@link TalkCustomData}; no name is mapped by itself. Where none of their keys is there, the property is null. A property that is null clears
 * them. {@code applyTo} changes an object that is there in place where it has setters, and never puts another in its place.
 *
 * <p>On a {@code Map} with text keys, each entry is a key of the custom data: the map is the whole truth about the keys of its prefix.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface TalkNested {

    /** Text that is put before each of the keys, aliases too, such as {@code billing_}. */
    String prefix() default "";

    /** Which ways the property is mapped; it bounds those of the properties inside. */
    Direction direction() default Direction.BOTH;
}
