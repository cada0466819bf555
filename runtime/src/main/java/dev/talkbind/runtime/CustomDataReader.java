package dev.talkbind.runtime;

/**
 * Makes objects from custom data. Generated for a {@code @TalkCustomData} type; stateless and safe for many threads.
 *
 * @param <T> the object
 */
public interface CustomDataReader<T> {

    /**
     * Returns the object, or all problems. Throws nothing about what was read: an exception of a constructor, setter or
     * converter is a problem too, and so is an {@link AssertionError} or a {@link StackOverflowError}. Other errors are
     * thrown, because they are faults of the program or of its machine.
     */
    ReadResult<T> read(CustomData data);

    /**
     * The object.
     *
     * @throws ReadException with all problems at once
     */
    default T fromCustomData(CustomData data) {
        return read(data).orElseThrow();
    }
}
