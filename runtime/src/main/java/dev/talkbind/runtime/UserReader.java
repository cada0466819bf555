package dev.talkbind.runtime;

/**
 * Makes entities from TalkJS users. Generated for a {@code @TalkUser} type; stateless and safe for many threads.
 *
 * @param <T> the entity
 */
public interface UserReader<T> {

    /**
     * Returns the entity, or all problems. Throws nothing about what was read: an exception of a constructor, setter or
     * converter is a problem too, and so is an {@link AssertionError} or a {@link StackOverflowError}. Other errors are
     * thrown, because they are faults of the program or of its machine.
     */
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
