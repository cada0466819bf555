package dev.talkbind.test.internal.json;

import java.io.Serial;

/** Bytes that are not exactly one JSON document in UTF-8. The message shows nothing of them. */
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
