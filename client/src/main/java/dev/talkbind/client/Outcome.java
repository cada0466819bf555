package dev.talkbind.client;

import java.time.Duration;

/** The outcome of sending one user or one conversation. */
public sealed interface Outcome {

    /** TalkJS holds what was sent. */
    record Accepted() implements Outcome {}

    /**
     * TalkJS, or a proxy in front of it, refuses exactly this user or conversation. If it is sent again unchanged, it
     * is refused again.
     *
     * @param reason the status, and the beginning of the answer's text. It may quote what was sent, so never log it,
     *     and show it only to people who may see that
     */
    record Refused(String reason) implements Outcome {
        /** Leaves out the reason, which may quote what was sent. */
        @Override
        public String toString() {
            return "Refused";
        }
    }

    /**
     * There were too many requests, and TalkJS did nothing with this one.
     *
     * @param retryAfter how long to wait before sending it again; never zero
     */
    record Limited(Duration retryAfter) implements Outcome {}

    /**
     * Certainly not taken, for a reason other than the data: TalkJS does not let the app in, or could not be reached.
     *
     * @param status the HTTP status, such as 401 for a wrong secret key; 0 if there was no answer
     * @param reason the status, and the beginning of the answer's text; never log it
     */
    record NotTaken(int status, String reason) implements Outcome {
        /** Leaves out the reason, which is the text of another server. */
        @Override
        public String toString() {
            return "NotTaken[" + status + "]";
        }
    }

    /**
     * It is not known whether TalkJS took it, or will take it later. Sending it again is safe, because TalkJS merges
     * what it gets.
     */
    record Unknown() implements Outcome {}

    /** Whether TalkJS holds what was sent. */
    default boolean isAccepted() {
        return this instanceof Accepted;
    }
}
