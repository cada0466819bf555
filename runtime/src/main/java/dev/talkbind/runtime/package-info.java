/**
 * TalkJS users and custom data as immutable values, and the interfaces of the mappers and converters that make and read
 * them.
 *
 * <p>{@link dev.talkbind.runtime.User} and {@link dev.talkbind.runtime.CustomData} follow TalkJS's merge rule: what is
 * absent stays, a null clears, and a value sets. {@link dev.talkbind.runtime.json.UserJson} writes and reads their JSON
 * forms. Every type here is safe for many threads, except the builders. Java's own serialization works only for the
 * exceptions. No message and no {@code toString} shows a personal value.
 */
@NullMarked
package dev.talkbind.runtime;

import org.jspecify.annotations.NullMarked;
