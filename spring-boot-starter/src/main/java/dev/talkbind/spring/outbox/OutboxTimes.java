package dev.talkbind.spring.outbox;

import java.time.Duration;

/**
 * How the outbox is emptied.
 *
 * @param batch how many users are claimed at once
 * @param lease how long a user is left to a sender that does not answer
 * @param settle how long a request that was given up may still arrive at TalkJS
 * @param firstBackoff the wait after a first failure, which doubles with each that follows
 * @param maxBackoff the longest wait
 * @param correction how long a user that somebody else has changed at TalkJS is left, once it was put right
 */
public record OutboxTimes(
        int batch, Duration lease, Duration settle, Duration firstBackoff, Duration maxBackoff, Duration correction) {

    /** No row is due later than this from now, unless a clock was wrong. */
    Duration latest() {
        Duration longest = Duration.ofMinutes(6); // what TalkJS can ask for, and a tenth of it
        for (Duration each : new Duration[] {settle, maxBackoff, correction}) {
            longest = each.compareTo(longest) > 0 ? each : longest;
        }
        return longest.multipliedBy(2);
    }
}
