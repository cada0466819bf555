package dev.talkbind.annotations;

/**
 * Turns the value of a custom field into text and back.
 *
 * <p>A converter is a public class with a public constructor without parameters, or an enum with one constant. It keeps no
 * state and is used by many threads at once. It is never given null, and must not return null.
 *
 * @param <T> the type of the property
 */
public interface TextConverter<T> {

    /**
     * The text that stands for a value. The texts live at TalkJS: changing what a value becomes changes users' data.
     *
     * @param value the value, never null
     * @return its text, never null
     * @throws IllegalArgumentException where the value has no text
     */
    String toText(T value);

    /**
     * The value that a text stands for. {@code fromText(toText(x))} equals {@code x}.
     *
     * @param text the text, never null
     * @return the value, never null
     * @throws IllegalArgumentException where the text stands for no value
     */
    T fromText(String text);
}
