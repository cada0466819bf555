package dev.talkbind.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.talkbind.client.WebhookException.Fault;
import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.json.WebhookEvent;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Tells TalkJS's webhooks from all others. TalkJS signs with HMAC-SHA256 by the secret key: the header
 * {@code X-TalkJS-Timestamp}, a point, and the bytes of the body as they came.
 */
public final class Webhooks {
    private static final String ALGORITHM = "HmacSHA256";
    private static final long MILLISECONDS_FROM = 100_000_000_000L; // as seconds, that is the year 5138

    private final SecretKeySpec key;
    private final Clock clock;

    private Webhooks(String secretKey, Clock clock) {
        if (secretKey.isBlank()) {
            throw new IllegalArgumentException("the secret key is blank");
        }
        this.key = new SecretKeySpec(secretKey.getBytes(UTF_8), ALGORITHM);
        this.clock = clock;
    }

    /** Those that are signed with this key. */
    public static Webhooks of(String secretKey) {
        return of(secretKey, Clock.systemUTC());
    }

    /** Those that are signed with this key, and whose age is told by this clock. */
    public static Webhooks of(String secretKey, Clock clock) {
        return new Webhooks(secretKey, clock);
    }

    /**
     * The event that a webhook tells of.
     *
     * @param signature the header {@code X-TalkJS-Signature}, 64 hex digits; null where there is none
     * @param timestamp the header {@code X-TalkJS-Timestamp}; null where there is none. Its unit is not documented: seconds and
     *     milliseconds since 1970 are both read
     * @param body as it came: another program's JSON of the same event has another signature
     * @param maxAge how old a webhook may be, or how far ahead of this clock; null: any. One that was overheard cannot be sent once
     *     more after that. TalkJS sends an event a second time, with the same id, so take each id once
     * @throws WebhookException where it is not signed, too old or not an event
     */
    public WebhookEvent verify(
            @Nullable String signature, @Nullable String timestamp, byte[] body, @Nullable Duration maxAge) {
        if (signature == null || timestamp == null || !isSigned(signature, timestamp, body)) {
            throw new WebhookException(Fault.SIGNATURE, "not signed with the app's secret key", null);
        }
        if (maxAge != null && !isWithin(maxAge, timestamp)) {
            throw new WebhookException(Fault.AGE, "signed too long ago, in the future, or at an unknown time", null);
        }
        try {
            return WebhookEvent.fromBytes(body);
        } catch (ReadException fault) {
            throw new WebhookException(Fault.BODY, "signed, but not an event", fault);
        }
    }

    /** In a time that does not depend on how much of the signature is right. A: digits are upper-case; both cases are taken. */
    private boolean isSigned(String signature, String timestamp, byte[] body) {
        byte[] hmac = hmac(timestamp, body);
        return signature.matches("[0-9a-fA-F]{" + 2 * hmac.length + "}")
                && MessageDigest.isEqual(hmac, HexFormat.of().parseHex(signature));
    }

    private byte[] hmac(String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((timestamp + ".").getBytes(UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, fault);
        }
    }

    private boolean isWithin(Duration maxAge, String timestamp) {
        if (!timestamp.matches("[0-9]{1,15}")) {
            return false;
        }
        long number = Long.parseLong(timestamp);
        Instant signed = number < MILLISECONDS_FROM ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
        return Duration.between(signed, clock.instant()).abs().compareTo(maxAge) <= 0;
    }
}
