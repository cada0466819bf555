package dev.talkbind.spring.autoconfigure;

import dev.talkbind.spring.outbox.OutboxTimes;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.sql.init.DatabaseInitializationMode;

/**
 * The outbox.
 *
 * @param enabled whether there is one
 * @param initializeSchema whether its tables are made at the start
 * @param sends whether this instance sends; one that does not leaves it to others
 * @param batch how many users go in one request, at most 100
 * @param poll how long to wait where nothing wakes the sender: changes of other instances
 * @param lease how long one user is left to a sender that does not answer; longer than one request can take
 * @param settle how long a request that was given up may still arrive at TalkJS
 * @param firstBackoff the wait after a first failure, which doubles with each that follows
 * @param maxBackoff the longest wait after failures
 * @param correction how long a user that somebody else has changed at TalkJS is left, once it was put right
 */
@ConfigurationProperties("talkbind.outbox")
public record OutboxProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("embedded") DatabaseInitializationMode initializeSchema,
        @DefaultValue("true") boolean sends,
        @DefaultValue("100") int batch,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("60s") Duration lease,
        @DefaultValue("30s") Duration settle,
        @DefaultValue("500ms") Duration firstBackoff,
        @DefaultValue("60s") Duration maxBackoff,
        @DefaultValue("1h") Duration correction) {

    private static final int MOST = 100;

    OutboxTimes times() {
        if (batch < 1 || batch > MOST) {
            throw new SettingException(
                    "talkbind.outbox.batch", "is not from 1 to 100", "TalkJS takes 100 users at once, and no more.");
        }
        return new OutboxTimes(batch, lease, settle, firstBackoff, maxBackoff, correction);
    }
}
