package dev.talkbind.spring.backfill;

/** A back-fill cannot do what it is asked to do. The message says what to do instead, and shows no value of any row. */
public final class BackfillException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    /** Without a cause: the message of a cause could show values, and Spring Batch stores and logs it. */
    public BackfillException(String message) {
        super(message);
    }
}
