package dev.talkbind.processor.value;

/** What a type says itself of its text: with {@code @TalkText}, or with Jackson's {@code @JsonValue} and {@code @JsonCreator}. */
public sealed interface OwnText {

    /** The text is that of a converter. */
    record ByConverter(Converter converter) implements OwnText {}

    /**
     * The text is that of its one value.
     *
     * @param unwrap what gives the value: {@code PatronId::value}
     * @param wrap what makes an instance of it: {@code PatronId::new}
     * @param isImplied whether Jackson's annotations alone say so
     */
    record OfValue(JavaType value, Step unwrap, Step wrap, boolean isImplied) implements OwnText {}

    /** It names what is missing, or what another processor has still to write. */
    record Missing() implements OwnText {}

    /** It says that it has one, and has not: {@code why} that is, and {@code fix} what helps. */
    record Unfit(String why, String fix) implements OwnText {}
}
