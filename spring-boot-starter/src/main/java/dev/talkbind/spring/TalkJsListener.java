package dev.talkbind.spring;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a bean that is called for events of TalkJS, once for each event, in one transaction with all others that are called for
 * it. What it throws rolls that transaction back, and the event is tried again.
 *
 * <pre>{@code
 * @TalkJsListener("user.updated")
 * void on(Landlord landlord, WebhookEvent event) { … }
 * }</pre>
 *
 * <p>A parameter is the {@code WebhookEvent}, the {@code User} that the event is about, or that user as a type that a mapper of the
 * service reads; the user is the event's {@code user}, {@code sender} or {@code recipient}. Where the event has no such user, or the
 * mapper cannot read it, the method is not called.
 *
 * <p>A text that it returns is kept with the event as what came of it, for {@link Inbox#latest}: let it show no personal value.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface TalkJsListener {
    /** The types of the events, such as {@code message.sent}; none: all events. */
    String[] value() default {};
}
