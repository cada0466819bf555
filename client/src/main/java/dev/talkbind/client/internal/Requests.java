package dev.talkbind.client.internal;

import java.time.Duration;

/** Makes calls within TalkJS's limit. As long as the patience lasts, it repeats each call that may succeed later. */
public final class Requests {
    private final Calls calls;
    private final RequestLimit limit;
    private final Patience patience;
    private final Timing timing;
    private final Backoff backoff;

    /**
     * How long calls may take.
     *
     * @param call the longest time of one call, including all attempts and waits; zero means one attempt
     * @param answer the longest time of one attempt
     */
    public record Patience(Duration call, Duration answer) {}

    public Requests(Calls calls, RequestLimit limit, Patience patience, Timing timing) {
        this.calls = calls;
        this.limit = limit;
        this.patience = patience;
        this.timing = timing;
        this.backoff = new Backoff(timing);
    }

    /** The same requests, with another patience. */
    public Requests with(Duration longestCall) {
        return new Requests(calls, limit, new Patience(longestCall, patience.answer()), timing);
    }

    /**
     * The final answer to a call. If an earlier attempt got no answer, TalkJS may still take it, whatever the later
     * attempts got.
     */
    public Answer send(Call call) {
        Deadline deadline = new Deadline(timing, patience.call());
        boolean mayBeTaken = false;
        for (int failures = 0; ; failures++) {
            Answer answer = attempt(call, deadline);
            Meaning meaning = answer.meaning();
            mayBeTaken |= meaning == Meaning.UNKNOWN;
            if (mayBeTaken && meaning == Meaning.NOT_LET_IN) {
                return Answer.without(Meaning.UNKNOWN);
            }
            if (!meaning.isRetried()) {
                return answer;
            }
            Duration least = backoff.after(failures, answer.waitTime());
            Duration wait = backoff.spread(least);
            if (!deadline.allows(wait) || !waited(wait)) {
                return mayBeTaken ? Answer.without(Meaning.UNKNOWN) : answer.with(least);
            }
        }
    }

    private Answer attempt(Call call, Deadline deadline) {
        Duration wait = limit.take(deadline.left());
        if (!wait.isZero() && !deadline.allows(wait)) {
            return Answer.limited(wait);
        }
        boolean isInTurn = wait.isZero() || waited(wait);
        Duration time = deadline.answerTime(patience.answer());
        return isInTurn && time.compareTo(Duration.ZERO) > 0
                ? calls.attempt(call, time)
                : Answer.without(Meaning.UNREACHED);
    }

    /** Returns false if the thread was interrupted; it stays interrupted. */
    private boolean waited(Duration time) {
        try {
            timing.sleep(time);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
