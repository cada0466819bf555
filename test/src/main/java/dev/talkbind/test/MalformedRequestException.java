package dev.talkbind.test;

import java.io.IOException;
import java.io.Serial;

/** Bytes that are not a request, or a request that exceeds the bounds. The message shows nothing of the bytes. */
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
