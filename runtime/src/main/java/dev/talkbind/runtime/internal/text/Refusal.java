package dev.talkbind.runtime.internal.text;

/**
 * The error that a text is not in its documented form, or that a value has none. It never quotes either, and has no cause: the JDK's
 * own messages quote what they refuse.
 */
public final class Refusal extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String reason;

    private Refusal(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** Why, without the text or value: the message. */
    public String reason() {
        return reason;
    }

    /** Of a text; {@code expected} completes "not …". */
    public static Refusal of(String expected) {
        return new Refusal("not " + expected);
    }

    /** Of a value that is not written; {@code reason} says why. */
    public static Refusal toWrite(String reason) {
        return new Refusal(reason);
    }
}
