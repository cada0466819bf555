package dev.talkbind.test;

import java.io.IOException;
import java.io.Serial;

/** Bytes that are not a request, or one beyond the bounds. Its message shows nothing of them. */
final class MalformedRequestException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String reason;

    MalformedRequestException(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
