package dev.talkbind.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts the mapped properties of a property's own type beside the properties of the class: for an embedded object, or
 * for a reference to another object. It goes on a field, a record component or a getter.
 *
 * <p>It maps the type's properties with {@link UserField}, {@link CustomField} or {@link TalkNested}, or all properties
 * of a type with {@link TalkCustomData}; no property is mapped by its name alone. If TalkJS has none of their keys, the
 * property is null. If the property is null, the keys are cleared. If the object has setters, {@code applyTo} changes
 * it in place, and never replaces it.
 *
 * <p>On a {@code Map} with text keys, each entry is a key of the custom data. The map owns all keys with its prefix,
 * except keys of custom fields.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface TalkNested {

    /** Text before each key, including aliases, such as {@code billing_}. Not given: none. */
    String prefix() default "";

    /** The direction in which the property is mapped. It limits the properties inside. */
    Direction direction() default Direction.BOTH;
}
