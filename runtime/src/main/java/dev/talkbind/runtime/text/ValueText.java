package dev.talkbind.runtime.text;

import dev.talkbind.annotations.TextConverter;

/**
 * Converts one value type to text and back: {@code fromText(toText(x))} is the same value as {@code x}.
 *
 * <p>All implementations are stateless or immutable, and safe for many threads. Neither method accepts or returns null.
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
     * Whether two values are the same for TalkJS, so that a change from one to the other need not be sent.
     *
     * @param a a value, never null
     * @param b another, never null
     */
    default boolean same(T a, T b) {
        return a.equals(b);
    }
}
