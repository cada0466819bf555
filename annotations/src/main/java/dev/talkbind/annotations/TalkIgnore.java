package dev.talkbind.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Leaves out a property that would be mapped by its name. It goes on a field, a record component or a getter.
 *
 * <p>If an instance is made by a constructor, the parameter of an ignored property gets null, zero or false when a user
 * is read.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface TalkIgnore {}
