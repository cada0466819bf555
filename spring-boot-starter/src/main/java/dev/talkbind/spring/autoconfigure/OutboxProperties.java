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
 * @param initializeSchema whether its tables are created at the start
 * @param sends whether this instance sends; if not, it leaves that to other instances
 * @param batch how many users are sent in one request, at most 100
 * @param poll how long to wait if nothing wakes the sender, for example when another instance made the change
 * @param lease how long a user is reserved for a sender that does not answer; longer than one request can take
 * @param settle how long a request that was given up may still arrive at TalkJS
 * @param firstBackoff the wait after the first failure; it doubles with each further failure
 * @param maxBackoff the longest wait after failures
 * @param correction how long a user is left alone after it was corrected, if somebody else changes it at TalkJS again
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
