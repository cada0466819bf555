package dev.talkbind.processor.value;

/**
 * Characters in emitted code that mark where a line may be broken if it is too long. No source contains them, and they
 * are all removed at the end.
 */
public final class Breaks {

    /** Stands before the value of a field. */
    public static final String VALUE = "\uE000";

    /** Stands before a call in a chain. */
    public static final String CHAIN = "\uE001";

    /** Stands between arguments, instead of a space. */
    public static final String ARGUMENT = "\uE002";

    private Breaks() {}
}
