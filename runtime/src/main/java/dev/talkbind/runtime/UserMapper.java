package dev.talkbind.runtime;

/**
 * Makes TalkJS users from entities, and entities from users. Generated for a {@code @TalkUser} type; stateless and safe
 * for many threads.
 *
 * @param <T> the entity
 */
public interface UserMapper<T> extends UserWriter<T>, UserReader<T> {}
