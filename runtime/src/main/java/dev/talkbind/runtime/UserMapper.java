package dev.talkbind.runtime;

/**
 * Makes TalkJS users of entities, and entities of users.
 *
 * @param <T> the entity
 */
public interface UserMapper<T> extends UserWriter<T>, UserReader<T> {}
