package dev.talkbind.runtime;

/**
 * Makes objects of custom data. Generated for a {@code @TalkCustomData} type; stateless and safe for many threads.
 *
 * @param <T> the object
 */
public interface CustomDataReader<T> {

    /** The object, or everything that keeps the custom data from being one. Throws nothing about what was read. */
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
