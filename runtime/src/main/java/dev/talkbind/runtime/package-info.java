/**
 * TalkJS users and custom data as immutable values, and the interfaces of the mappers and converters that make and read them.
 *
 * <p>{@link dev.talkbind.runtime.User} and {@link dev.talkbind.runtime.CustomData} know TalkJS's merge rule: what is absent
 * stays as it is, a null clears, a value sets. {@link dev.talkbind.runtime.json.UserJson} writes and reads their JSON forms.
 * Every type here is safe for use by many threads, but for the builders. None can be serialized by Java's own serialization,
 * but for the exceptions. No message and no {@code toString} shows a personal value.
 */
@NullMarked
package dev.talkbind.runtime;

import org.jspecify.annotations.NullMarked;
