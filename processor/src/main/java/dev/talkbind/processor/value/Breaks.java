package dev.talkbind.processor.value;

/** Marks in emitted code where a line may be broken if it is too long. No source can hold them, and none is left in the end. */
public final class Breaks {

    /** Stands before the value of a field. */
    public static final String VALUE = "\uE000";

    /** Stands before a call in a chain. */
    public static final String CHAIN = "\uE001";

    /** Stands between arguments, instead of a space. */
    public static final String ARGUMENT = "\uE002";

    private Breaks() {}
}
