package dev.talkbind.runtime.internal.text;

/**
 * The error that a text is not in its documented form. It never quotes the text, and has no cause: the JDK's own messages
 * quote it.
 */
public final class Refusal {

    private Refusal() {}

    /** {@code expected} completes "not …". */
    public static IllegalArgumentException of(String expected) {
        return new IllegalArgumentException("not " + expected);
    }
}
