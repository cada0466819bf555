package dev.talkbind.samples.service.talkjs;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.time.Duration;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The app at TalkJS.
 *
 * @param secretKey signs tokens and webhooks; it is never shown
 * @param burst how many requests TalkJS takes at once
 * @param perSecond how many it takes after that
 */
@Validated
@ConfigurationProperties("talkjs")
public record TalkJsSettings(
        URI baseUrl,
        String appId,
        String secretKey,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("10s") Duration answerTimeout,
        @Positive @DefaultValue("600") int burst,
        @Positive @DefaultValue("9") int perSecond) {

    public TalkJsSettings {
        if (appId == null || appId.isBlank()) {
            throw new IllegalArgumentException("talkjs.app-id is missing: the environment variable TALKJS_APP_ID");
        }
        if (secretKey == null || secretKey.getBytes(UTF_8).length < 32 || !secretKey.equals(secretKey.strip())) {
            throw new IllegalArgumentException(
                    "talkjs.secret-key has to have 32 bytes or more, as HS256 wants it, and no"
                            + " blanks around it: the environment variable TALKJS_SECRET_KEY");
        }
    }

    /** The key of every HMAC. */
    public SecretKey key() {
        return new SecretKeySpec(secretKey.getBytes(UTF_8), "HmacSHA256");
    }

    @Override
    public String toString() {
        return "TalkJsSettings[" + appId + " at " + baseUrl + "]";
    }
}
