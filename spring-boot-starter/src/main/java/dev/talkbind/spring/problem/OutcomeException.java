package dev.talkbind.spring.problem;

import dev.talkbind.client.Outcome;
import dev.talkbind.client.Outcome.Limited;
import dev.talkbind.client.Outcome.Refused;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Says to the caller of a service that TalkJS did not take what the service sent. Spring MVC answers with its status. */
public final class OutcomeException extends ErrorResponseException {
    private static final long serialVersionUID = 1;

    private OutcomeException(HttpStatus status, String detail) {
        super(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }

    /**
     * Returns if TalkJS holds what was sent.
     *
     * @throws OutcomeException if not: 400 if TalkJS refuses it; 503 with {@code Retry-After} if there were too many
     *     requests, be it for the client's own limit; 502 if TalkJS could not be reached or does not let the app in. What
     *     TalkJS said is left out, because it may quote what was sent
     */
    public static void throwUnlessAccepted(Outcome outcome) {
        if (outcome instanceof Limited limited) {
            OutcomeException later =
                    new OutcomeException(HttpStatus.SERVICE_UNAVAILABLE, "There are too many requests to TalkJS now.");
            long seconds = limited.retryAfter().toSeconds() + 1; // at least as long
            later.getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            throw later;
        }
        if (outcome instanceof Refused) {
            throw new OutcomeException(HttpStatus.BAD_REQUEST, "TalkJS refuses it.");
        }
        if (!outcome.isAccepted()) {
            throw new OutcomeException(HttpStatus.BAD_GATEWAY, "TalkJS did not take it.");
        }
    }
}
