package dev.talkbind.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Maps a property to a field of the TalkJS user, whatever the property is called. It goes on a field, a record component or
 * a getter; with {@link Direction#WRITE}, on any method without parameters that returns a value.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface UserField {

    /** The TalkJS field that the property is mapped to. Each field can be mapped once in a type. */
    UserProperty value();

    /**
     * The direction in which the property is mapped. {@link Direction#WRITE}: it needs no setter, and no instance is
     * made with it. {@link Direction#READ}: it needs no getter.
     */
    Direction direction() default Direction.BOTH;

    /**
     * Converts the property's value to the field's text and back. For {@link UserProperty#EMAIL} and
     * {@link UserProperty#PHONE} in a list, set or array, it converts each element. {@link TextConverter} itself: the
     * type's usual text.
     */
    // a class literal is raw, so no bound with type arguments would take one of a generic converter
    @SuppressWarnings("rawtypes")
    Class<? extends TextConverter> converter() default TextConverter.class;
}
