package dev.talkbind.runtime.internal.text;

/**
 * The error that a text is not in its documented form, or that a value has none. It never quotes either, and has no cause: the JDK's
 * own messages quote what they refuse.
 */
public final class Refusal extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private static final String NOT = "not ";

    private final String reason;

    private Refusal(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** What the text has to be, to complete "not …"; {@code otherwise} where it was not the text that was refused. */
    public String expected(String otherwise) {
        return reason.startsWith(NOT) ? reason.substring(NOT.length()) : otherwise;
    }

    /** Why, without the text or value: the message. */
    public String reason() {
        return reason;
    }

    /** Of a text; {@code expected} completes "not …". */
    public static Refusal of(String expected) {
        return new Refusal(NOT + expected);
    }

    /** Of a value that is not written; {@code reason} says why. */
    public static Refusal toWrite(String reason) {
        return new Refusal(reason);
    }
}
