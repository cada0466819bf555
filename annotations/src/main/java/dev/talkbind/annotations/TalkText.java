package dev.talkbind.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes every value of a type one text: in every property of the type, and in elements of collections.
 *
 * <p>With a converter, the converter makes the text. Without one, it is the text of the type's one value: a record's
 * only component, or the value of a class's {@code @JsonValue} member. A constructor or static factory that takes this
 * value makes the object again.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TalkText {

    /** The converter. {@link TextConverter} itself: the text of the type's one value. */
    @SuppressWarnings("rawtypes")
    Class<? extends TextConverter> value() default TextConverter.class;
}
