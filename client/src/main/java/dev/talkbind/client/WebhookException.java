package dev.talkbind.client;

import org.jspecify.annotations.Nullable;

/** A request is not a webhook of TalkJS that can be accepted. The message shows nothing of the request. */
public final class WebhookException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Fault fault;

    /** What is wrong. */
    public enum Fault {
        /** It is not signed with the app's secret key: answer 401. */
        SIGNATURE,
        /** It is older than allowed, or from the future, or its time cannot be read: answer 401. */
        AGE,
        /** TalkJS has signed it, but it is not an event: answer 400. */
        BODY
    }

    WebhookException(Fault fault, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.fault = fault;
    }

    /** What is wrong. */
    public Fault fault() {
        return fault;
    }
}
