package dev.talkbind.client;

import dev.talkbind.client.internal.Answer;
import java.time.Duration;
import java.util.Objects;

/** Turns an answer about one user or one conversation into its outcome. */
final class AnswerOutcome {
    private AnswerOutcome() {}

    /** A block is read as a block of the whole app. A caller that knows better says so itself. */
    static Outcome of(Answer answer) {
        return switch (answer.meaning()) {
            case ACCEPTED -> new Outcome.Accepted();
            case REFUSED -> new Outcome.Refused(answer.reason());
            case BLOCKED, NOT_LET_IN -> new Outcome.NotTaken(answer.status(), answer.reason());
            case LIMITED -> new Outcome.Limited(Objects.requireNonNullElse(answer.waitTime(), Duration.ZERO));
            case UNREACHED -> new Outcome.NotTaken(0, "not sent");
            case UNKNOWN -> new Outcome.Unknown();
        };
    }
}
