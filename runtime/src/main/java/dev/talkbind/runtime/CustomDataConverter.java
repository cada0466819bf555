package dev.talkbind.runtime;

/**
 * Makes custom data from objects, and objects from custom data. Generated for a {@code @TalkCustomData} type.
 *
 * @param <T> the object
 */
public interface CustomDataConverter<T> extends CustomDataWriter<T>, CustomDataReader<T> {}
