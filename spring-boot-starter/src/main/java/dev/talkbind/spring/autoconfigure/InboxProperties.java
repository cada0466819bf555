package dev.talkbind.spring.autoconfigure;

import dev.talkbind.spring.inbox.InboxTimes;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The inbox.
 *
 * @param enabled whether there is one
 * @param path where TalkJS's webhooks come in, by POST
 * @param maxAge how old a webhook may be when it comes
 * @param handles whether this instance handles events; one that does not leaves them to others
 * @param poll how long to wait where nothing wakes the handling: events that other instances took
 * @param maxAttempts how often an event is tried before it is left as a dead letter
 * @param firstBackoff the wait after a first failure, which doubles with each that follows
 * @param maxBackoff the longest wait after failures
 * @param retention how long an event is known after it was handled or left
 */
@ConfigurationProperties("talkbind.inbox")
public record InboxProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("/webhooks/talkjs") String path,
        @DefaultValue("1h") Duration maxAge,
        @DefaultValue("true") boolean handles,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("10") int maxAttempts,
        @DefaultValue("1s") Duration firstBackoff,
        @DefaultValue("1h") Duration maxBackoff,
        @DefaultValue("30d") Duration retention) {

    InboxTimes times() {
        if (retention.compareTo(maxAge) < 0) {
            throw new SettingException(
                    "talkbind.inbox.retention",
                    "is shorter than talkbind.inbox.max-age",
                    "An event that is forgotten and comes again would be handled twice: make it longer.");
        }
        return new InboxTimes(maxAttempts, firstBackoff, maxBackoff, retention);
    }
}
