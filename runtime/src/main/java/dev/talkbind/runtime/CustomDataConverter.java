package dev.talkbind.runtime;

/**
 * Makes custom data of objects, and objects of custom data. Generated for a {@code @TalkCustomData} type.
 *
 * @param <T> the object
 */
public interface CustomDataConverter<T> extends CustomDataWriter<T>, CustomDataReader<T> {}
