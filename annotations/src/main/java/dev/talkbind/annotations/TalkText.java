package dev.talkbind.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how every property of a type is one text, elements of collections too.
 *
 * <p>With a converter, by that. Without one, the text is that of the type's one value: of a record's one component, or of what a class's
 * {@code @JsonValue} member gives, from which it is made again by a constructor or a static factory that takes it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TalkText {

    /** The converter. {@link TextConverter} itself: the text of the type's one value. */
    @SuppressWarnings("rawtypes")
    Class<? extends TextConverter> value() default TextConverter.class;
}
