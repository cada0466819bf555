package dev.talkbind.processor.value;

/**
 * What a type itself says about its text: by {@code @TalkText}, or by Jackson's {@code @JsonValue} and
 * {@code @JsonCreator}.
 */
public sealed interface OwnText {

    /** A converter makes the text. */
    record ByConverter(Converter converter) implements OwnText {}

    /**
     * The text is the text of the type's one value.
     *
     * @param unwrap reads the value: {@code PatronId::value}
     * @param wrap makes an instance from the value: {@code PatronId::new}
     * @param isImplied whether only Jackson's annotations say so
     */
    record OfValue(JavaType value, Step unwrap, Step wrap, boolean isImplied) implements OwnText {}

    /** It refers to something that is missing, or that another processor still has to write. */
    record Missing() implements OwnText {}

    /** It claims to have a text but has none: {@code why} is the reason, and {@code fix} is what helps. */
    record Unfit(String why, String fix) implements OwnText {}
}
