package dev.talkbind.runtime;

/**
 * Makes entities of TalkJS users. Generated for a {@code @TalkUser} type; stateless and safe for many threads.
 *
 * @param <T> the entity
 */
public interface UserReader<T> {

    /** The entity, or everything that keeps the user from being one. Throws nothing about what was read. */
    ReadResult<T> read(User user);

    /**
     * The entity.
     *
     * @throws ReadException with all problems at once
     */
    default T fromUser(User user) {
        return read(user).orElseThrow();
    }
}
