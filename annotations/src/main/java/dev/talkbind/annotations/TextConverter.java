package dev.talkbind.annotations;

/**
 * Turns the value of a custom field into text and back.
 *
 * <p>A converter is a public class with a public constructor without parameters, or an enum with one constant. It has
 * no state, because many threads use it at once. It never gets null, and must not return null.
 *
 * @param <T> the type of the property
 */
public interface TextConverter<T> {

    /**
     * The text that stands for a value. TalkJS stores these texts: if you change the text of a value, keep reading the
     * old one.
     *
     * @param value the value, never null
     * @return its text, never null
     * @throws IllegalArgumentException if the value has no text; its message must not quote the value
     */
    String toText(T value);

    /**
     * The value that a text stands for. {@code fromText(toText(x))} equals {@code x}.
     *
     * @param text the text, never null
     * @return the value, never null
     * @throws IllegalArgumentException if the text stands for no value; its message must not quote the text
     */
    T fromText(String text);
}
