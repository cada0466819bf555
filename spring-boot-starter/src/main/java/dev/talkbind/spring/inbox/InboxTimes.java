package dev.talkbind.spring.inbox;

import java.time.Duration;

/**
 * How long events are tried and kept.
 *
 * @param maxAttempts how often an event is tried before it becomes a dead letter
 * @param firstBackoff the wait after the first failure; it doubles with each further failure
 * @param maxBackoff the longest wait
 * @param retention how long an event is remembered after it was handled or given up
 */
public record InboxTimes(int maxAttempts, Duration firstBackoff, Duration maxBackoff, Duration retention) {
    private static final int DOUBLINGS = 20;

    Duration waitAfter(int attempts) {
        long wait = firstBackoff.toMillis() << Math.min(attempts - 1, DOUBLINGS);
        return Duration.ofMillis(Math.min(wait, maxBackoff.toMillis()));
    }
}
