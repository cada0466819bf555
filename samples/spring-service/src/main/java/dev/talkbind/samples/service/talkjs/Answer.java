package dev.talkbind.samples.service.talkjs;

import java.time.Duration;

/**
 * What came of one request.
 *
 * @param verdict what it means for the users that were sent
 * @param pause how long TalkJS asks us to wait; null where it does not say
 * @param reason the status, and what TalkJS said beside it; it may show what was sent, so it is kept and not logged
 */
public record Answer(Verdict verdict, Duration pause, String reason) {

    /** What an answer, or the lack of one, means. */
    public enum Verdict {
        /** TalkJS holds what was sent. */
        ACCEPTED,
        /** TalkJS refuses what was sent, all of it. */
        REFUSED,
        /** TalkJS has had too many requests, and this one has done nothing. */
        LIMITED,
        /** TalkJS does not let us in, or was not reached: this has nothing to do with what was sent. */
        NOT_TAKEN,
        /** TalkJS has answered with a fault of its own: what was sent may have been taken. */
        FAILED,
        /** No answer: what was sent may have been taken, or may be taken yet. */
        SILENT
    }

    static Answer of(Verdict verdict, String reason) {
        return new Answer(verdict, null, reason);
    }
}
