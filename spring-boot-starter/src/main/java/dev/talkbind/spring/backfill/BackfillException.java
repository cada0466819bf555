package dev.talkbind.spring.backfill;

/** A back-fill cannot do what was asked. The message says what to do instead, and shows no value of any row. */
public final class BackfillException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    /**
     * It has no cause, because the message of a cause could show values, and Spring Batch stores and logs that message.
     */
    public BackfillException(String message) {
        super(message);
    }
}
