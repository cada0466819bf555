package dev.talkbind.spring.autoconfigure;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The app at TalkJS, and how to call it.
 *
 * @param enabled whether the starter does anything
 * @param appId the app's id, as the dashboard shows it
 * @param secretKey signs tokens and verifies webhooks; at least 32 bytes, as the dashboard shows it
 * @param uri the address of TalkJS
 * @param burst how many requests this app may make at once
 * @param perSecond how many requests it may make each second after that; if several services share one app, give each a
 *     share
 * @param patience the longest time of one call, including all attempts
 * @param answerTimeout the longest time of one attempt
 */
@ConfigurationProperties("talkjs")
public record TalkJsProperties(
        @DefaultValue("true") boolean enabled,
        @Nullable String appId,
        @Nullable String secretKey,
        @DefaultValue("https://api.talkjs.com") URI uri,
        @DefaultValue("600") int burst,
        @DefaultValue("9") double perSecond,
        @DefaultValue("30s") Duration patience,
        @DefaultValue("10s") Duration answerTimeout) {

    private static final double SLOWEST = 0.001;
    private static final double FASTEST = 1e9;

    int allowedBurst() {
        demand("talkjs.burst", burst >= 1);
        return burst;
    }

    double allowedPerSecond() {
        demand("talkjs.per-second", perSecond >= SLOWEST && perSecond <= FASTEST);
        return perSecond;
    }

    private static void demand(String setting, boolean isRight) {
        if (!isRight) {
            throw new SettingException(
                    setting,
                    "allows no request at all, or more than can be measured",
                    "Leave it out: TalkJS takes 600 requests at once, and then 9 a second.");
        }
    }

    /** Shows the address of TalkJS, but neither the app nor its key. */
    @Override
    public String toString() {
        return "TalkJsProperties[" + uri + "]";
    }
}
