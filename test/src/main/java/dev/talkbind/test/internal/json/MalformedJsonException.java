package dev.talkbind.test.internal.json;

import java.io.Serial;

/** Bytes that are not one JSON document in UTF-8. Its message shows nothing of them. */
public final class MalformedJsonException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final String reason;

    MalformedJsonException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** What is wrong, as a sentence. */
    public String reason() {
        return reason;
    }
}
