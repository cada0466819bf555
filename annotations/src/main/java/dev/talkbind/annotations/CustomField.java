package dev.talkbind.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a property a key of the custom data. It goes on a field, a record component or a getter; with {@link Direction#WRITE}, on any
 * method without parameters that returns a value.
 *
 * <p>TalkJS custom data is a flat map of text to text, and it is public: every chat user can read it. The property's type
 * decides the text; {@code docs/wire.md} lists the supported types.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface CustomField {

    /** The key. Not given: the name that Jackson's {@code @JsonProperty} gives, else the property's own name. */
    String value() default "";

    /**
     * Older names of the key. On reading, the first of them that is there stands in where the key is absent; whenever the key
     * is written, they are deleted.
     */
    String[] aliases() default {};

    /**
     * Whether a key that is absent or cleared is a problem on reading. A primitive without a default is always required. A
     * required property that is null cannot be written as a clear, and is refused.
     */
    boolean required() default false;

    /**
     * The wire text that stands in where the key is absent from what is read. It is checked against the property's type while
     * compiling. Not given: none; an empty text that is given is a default like any other.
     */
    String defaultValue() default "";

    /**
     * Which ways the property is mapped. {@link Direction#WRITE}: it needs no way to be set, and has no default.
     * {@link Direction#READ}: another program writes the key, so that it is never written or deleted here.
     */
    Direction direction() default Direction.BOTH;

    /**
     * How the property's value becomes text, and back; of a list, set or Optional, the value or its elements, as the converter's own
     * type says. {@link TextConverter} itself: the way its type is always written.
     */
    // a class literal is raw, so no bound with type arguments would take one of a generic converter
    @SuppressWarnings("rawtypes")
    Class<? extends TextConverter> converter() default TextConverter.class;
}
