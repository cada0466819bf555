package dev.talkbind.client;

import java.time.Duration;

/** What came of sending something: one user, or one conversation. */
public sealed interface Outcome {

    /** TalkJS holds what was sent. */
    record Accepted() implements Outcome {}

    /**
     * TalkJS, or who stands before it, refuses this and nothing else: sent again as it is, it is refused again.
     *
     * @param reason the status, and the beginning of what was said beside it. It may show what was sent: show it to those who may
     *     see that, and log it nowhere
     */
    record Refused(String reason) implements Outcome {
        /** Without the reason, which may show what was sent. */
        @Override
        public String toString() {
            return "Refused";
        }
    }

    /**
     * There were too many requests, and this one did nothing.
     *
     * @param retryAfter how long to wait before it is sent again; never zero
     */
    record Limited(Duration retryAfter) implements Outcome {}

    /**
     * Surely not taken, for a reason that has nothing to do with what was sent: the app is not let in, or TalkJS was not reached.
     *
     * @param status the HTTP status, such as 401 for a wrong secret key; 0 where there was no answer
     * @param reason the status, and the beginning of what was said beside it; log it nowhere
     */
    record NotTaken(int status, String reason) implements Outcome {
        /** Without the reason, which is the text of another server. */
        @Override
        public String toString() {
            return "NotTaken[" + status + "]";
        }
    }

    /** Nobody knows: it may have been taken, or may be taken yet. Sent again, it does no harm: TalkJS merges what it gets. */
    record Unknown() implements Outcome {}

    /** Whether TalkJS holds what was sent. */
    default boolean isAccepted() {
        return this instanceof Accepted;
    }
}
