package dev.talkbind.runtime;

/**
 * Makes custom data of objects, and objects of custom data. Generated for a {@code @TalkCustomData} type.
 *
 * @param <T> the object
 */
public interface CustomDataConverter<T> extends CustomDataWriter<T> {

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
