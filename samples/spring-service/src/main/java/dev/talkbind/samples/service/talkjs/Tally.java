package dev.talkbind.samples.service.talkjs;

import dev.talkbind.samples.service.talkjs.Answer.Verdict;
import org.springframework.stereotype.Component;

/** Counts the users that were sent, once for each request that had them, and what came of it. */
@Component
public class Tally {
    private Figures figures = new Figures(0, 0, 0, 0);

    /**
     * Figures since the service was started; the last three add up to the first.
     *
     * @param rejected those that have surely not been taken
     * @param unknown those that may have been taken or not
     */
    public record Figures(long sent, long accepted, long rejected, long unknown) {}

    synchronized void count(int users, Verdict verdict) {
        boolean isUnknown = verdict == Verdict.FAILED || verdict == Verdict.SILENT;
        boolean isAccepted = verdict == Verdict.ACCEPTED;
        figures = new Figures(
                figures.sent + users,
                figures.accepted + (isAccepted ? users : 0),
                figures.rejected + (isAccepted || isUnknown ? 0 : users),
                figures.unknown + (isUnknown ? users : 0));
    }

    /** The figures of this moment. */
    public synchronized Figures figures() {
        return figures;
    }
}
