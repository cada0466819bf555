package dev.talkbind.spring.outbox;

import java.time.Duration;

/**
 * How the outbox is emptied.
 *
 * @param batch how many users are reserved at once
 * @param lease how long a user is reserved for a sender that does not answer
 * @param settle how long a request that was given up may still arrive at TalkJS
 * @param firstBackoff the wait after the first failure; it doubles with each further failure
 * @param maxBackoff the longest wait
 * @param correction how long a user is left alone after it was corrected, if somebody else changes it at TalkJS again
 */
public record OutboxTimes(
        int batch, Duration lease, Duration settle, Duration firstBackoff, Duration maxBackoff, Duration correction) {

    /** No row is due later than this from now, unless a clock was wrong. */
    Duration latest() {
        Duration longest = Duration.ofMinutes(6); // what TalkJS can ask for, and a tenth more
        for (Duration each : new Duration[] {settle, maxBackoff, correction}) {
            longest = each.compareTo(longest) > 0 ? each : longest;
        }
        return longest.multipliedBy(2);
    }
}
