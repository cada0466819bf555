package dev.talkbind.runtime.text;

import dev.talkbind.annotations.TextConverter;

/**
 * The text of a value type, with what a reader is told about it.
 *
 * @param <T> the value type
 */
public interface ValueText<T> extends TextConverter<T> {

    /** What the text has to be, to complete "not …": {@code an Instant such as 2026-11-22T10:15:30Z}. */
    String expected();

    /** Whether two values are one and the same to a diff, whatever their texts. */
    default boolean same(T a, T b) {
        return a.equals(b);
    }
}
