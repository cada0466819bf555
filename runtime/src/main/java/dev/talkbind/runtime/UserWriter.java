package dev.talkbind.runtime;

/**
 * Makes TalkJS users from entities. Generated for a {@code @TalkUser} type; stateless and safe for many threads.
 *
 * @param <T> the entity
 */
public interface UserWriter<T> {

    /**
     * The full user, for the server to send.
     *
     * @throws InvalidUserException if the entity does not make a valid user; the message names the property
     * @throws NullPointerException if the entity is null; the message names the mapper
     */
    User toUser(T source);

    /**
     * What a browser may send: never push tokens, and only the id if client synchronization is switched off.
     *
     * @throws InvalidUserException if the entity does not make a valid user; the message names the property
     * @throws NullPointerException if the entity is null; the message names the mapper
     */
    User toBrowserUser(T source);

    /**
     * The smallest update that makes TalkJS hold what the entity holds now. It is {@link User#isEmpty() empty} if
     * nothing has changed. Custom values are compared by value, not by text. A key that is removed from a
     * {@code CUSTOM} map of the entity is not deleted, because another program may have written it: a null in its place
     * deletes it.
     *
     * @param stored what TalkJS holds, as it was read
     * @throws InvalidUserException if the entity does not make a valid user; the message names the property
     * @throws IllegalArgumentException if the two have different ids
     */
    User diff(User stored, T now);
}
