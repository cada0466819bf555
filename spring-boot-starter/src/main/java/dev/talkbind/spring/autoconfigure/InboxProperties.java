package dev.talkbind.spring.autoconfigure;

import dev.talkbind.spring.inbox.InboxTimes;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The inbox.
 *
 * @param enabled whether there is one
 * @param path the path that receives TalkJS's webhooks, by POST
 * @param maxAge how old a webhook may be when it arrives
 * @param handles whether this instance handles events; if not, it leaves them to other instances
 * @param poll how long to wait if nothing wakes the handling, for example when another instance received the event
 * @param maxAttempts how often an event is tried before it becomes a dead letter
 * @param firstBackoff the wait after the first failure; it doubles with each further failure
 * @param maxBackoff the longest wait after failures
 * @param retention how long an event is remembered after it was handled or given up
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
