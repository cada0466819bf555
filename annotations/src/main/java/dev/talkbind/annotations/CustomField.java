package dev.talkbind.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a property a key of the custom data. It goes on a field, a record component or a getter; with
 * {@link Direction#WRITE}, on any method without parameters that returns a value.
 *
 * <p>TalkJS custom data is a flat map of text to text, and it is public: every chat user can read it. The property's
 * type decides the text; {@code docs/wire.md} lists the supported types.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface CustomField {

    /** The key. Not given: the name that Jackson's {@code @JsonProperty} gives, else the property's own name. */
    String value() default "";

    /**
     * Older names of the key. If the key is absent on reading, the first older name that is there is read instead.
     * Whenever the key is written, the older names are deleted.
     */
    String[] aliases() default {};

    /**
     * Whether a key that is absent or cleared is a problem on reading. A primitive without a default is always required. A
     * required property that is null cannot be written as a clear, and is refused.
     */
    boolean required() default false;

    /**
     * The text that is used if the key is absent on reading, as TalkJS would hold it. It is checked against the
     * property's type when compiling. Not given: no default. An empty text is a default like any other.
     */
    String defaultValue() default "";

    /**
     * The direction in which the property is mapped. {@link Direction#WRITE}: it needs no setter, and has no default.
     * {@link Direction#READ}: another program writes the key, so it is never written or deleted here.
     */
    Direction direction() default Direction.BOTH;

    /**
     * Converts the property's value to text and back. For a list, set or Optional it converts the whole value or each
     * element, depending on the converter's own type. {@link TextConverter} itself: the type's usual text.
     */
    // a class literal is raw, so no bound with type arguments would take one of a generic converter
    @SuppressWarnings("rawtypes")
    Class<? extends TextConverter> converter() default TextConverter.class;
}
