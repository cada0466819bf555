package dev.talkbind.runtime.text;

import dev.talkbind.annotations.TextConverter;

/**
 * One value type and its text, there and back: {@code fromText(toText(x))} is the same value as {@code x}.
 *
 * <p>All of them are stateless or immutable, and safe for use by many threads. Neither method takes or gives null.
 *
 * @param <T> the value type
 */
public interface ValueText<T> extends TextConverter<T> {

    /**
     * What a text of this type looks like, such as {@code an Instant such as 2026-11-22T10:15:30Z}. It completes a sentence
     * that begins with "not".
     */
    String expected();

    /**
     * Whether two values are one to TalkJS, so that a difference need not be sent.
     *
     * @param a a value, never null
     * @param b another, never null
     */
    default boolean same(T a, T b) {
        return a.equals(b);
    }
}
