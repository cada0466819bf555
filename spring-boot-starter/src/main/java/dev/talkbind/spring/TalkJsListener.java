package dev.talkbind.spring;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a bean that is called for events of TalkJS. It is called once for each event, and all listeners of
 * an event share one transaction. An exception rolls that transaction back, and the event is tried again.
 *
 * <pre>{@code
 * @TalkJsListener("user.updated")
 * void on(Landlord landlord, WebhookEvent event) { … }
 * }</pre>
 *
 * <p>A parameter is the {@code WebhookEvent}, the {@code User} that the event is about, or that user as a type that a
 * mapper of the service reads. The user is the event's {@code user}, {@code sender} or {@code recipient}. If the event
 * has no such user, or the mapper cannot read it, the method is not called.
 *
 * <p>If the method returns a text, it is kept with the event as its outcome, for {@link Inbox#latest}. It must not
 * contain a personal value.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface TalkJsListener {
    /** The types of events, such as {@code message.sent}. If there are none, the method is called for every event. */
    String[] value() default {};
}
