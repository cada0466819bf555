package dev.talkbind.runtime.internal.text;

/**
 * The error that a text does not have its documented form, or that a value has no text. It never quotes either, and has
 * no cause, because the JDK's own messages quote what they refuse.
 */
public final class Refusal extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private static final String NOT = "not ";

    private final String reason;

    private Refusal(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** What the text has to be, in words that complete "not …"; {@code otherwise} if the text was not the reason. */
    public String expected(String otherwise) {
        return reason.startsWith(NOT) ? reason.substring(NOT.length()) : otherwise;
    }

    /** The reason, without the text or the value; it is also the message. */
    public String reason() {
        return reason;
    }

    /** Refuses a text; {@code expected} completes "not …". */
    public static Refusal of(String expected) {
        return new Refusal(NOT + expected);
    }

    /** Refuses to write a value; {@code reason} says why. */
    public static Refusal toWrite(String reason) {
        return new Refusal(reason);
    }
}
