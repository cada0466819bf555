package dev.talkbind.runtime;

/**
 * Makes TalkJS users of entities. Generated for a {@code @TalkUser} type; stateless and safe for many threads.
 *
 * @param <T> the entity
 */
public interface UserWriter<T> {

    /**
     * The full user, for the server to send.
     *
     * @throws InvalidUserException where the entity makes no valid user; the message names the property
     * @throws NullPointerException where the entity is null; the message names the mapper
     */
    User toUser(T source);

    /**
     * What a browser may send: never push tokens, and the id alone where client synchronization is switched off.
     *
     * @throws InvalidUserException where the entity makes no valid user; the message names the property
     * @throws NullPointerException where the entity is null; the message names the mapper
     */
    User toBrowserUser(T source);

    /**
     * The smallest update that brings what TalkJS holds to what the entity is now. It is {@link User#isEmpty() empty} where
     * nothing has changed, and custom values are compared by value, not by text. A key that is merely gone from a map of the
     * entity is not deleted, since it may be another writer's: a null in its place deletes it.
     *
     * @param stored what TalkJS holds, as it was read
     * @throws InvalidUserException where the entity makes no valid user; the message names the property
     * @throws IllegalArgumentException where the two are users of different ids
     */
    User diff(User stored, T now);
}
