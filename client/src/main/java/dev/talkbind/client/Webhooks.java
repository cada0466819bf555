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
 * Tells webhooks of TalkJS from all other requests. TalkJS signs with HMAC-SHA256 and the secret key. It signs the
 * header {@code X-TalkJS-Timestamp}, a dot, and the bytes of the body as they were sent.
 */
public final class Webhooks {
    private static final String ALGORITHM = "HmacSHA256";
    private static final long MILLISECONDS_FROM = 100_000_000_000L; // read as seconds, this is the year 5138

    private final SecretKeySpec key;
    private final Clock clock;

    private Webhooks(String secretKey, Clock clock) {
        if (secretKey.isBlank()) {
            throw new IllegalArgumentException("the secret key is blank");
        }
        this.key = new SecretKeySpec(secretKey.getBytes(UTF_8), ALGORITHM);
        this.clock = clock;
    }

    /** Webhooks that are signed with this key. */
    public static Webhooks of(String secretKey) {
        return of(secretKey, Clock.systemUTC());
    }

    /** Webhooks that are signed with this key, with the clock that measures their age. */
    public static Webhooks of(String secretKey, Clock clock) {
        return new Webhooks(secretKey, clock);
    }

    /**
     * The event of a webhook.
     *
     * @param signature the header {@code X-TalkJS-Signature}, 64 hex digits; null if the request has none
     * @param timestamp the header {@code X-TalkJS-Timestamp}; null if the request has none. TalkJS does not document
     *     its unit, so seconds and milliseconds since 1970 are both read
     * @param body the bytes as they came: if a program writes the JSON of an event again, its signature does not fit
     * @param maxAge how old a webhook may be, or how far ahead of this clock; null allows any age. It stops somebody
     *     who has recorded a webhook from sending it again later. TalkJS itself may send an event twice, with the same
     *     id, so handle each id once
     * @throws WebhookException if it is not signed, too old or not an event
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

    /**
     * Takes the same time whatever part of the signature is right. A: the digits are upper-case; both cases are
     * accepted.
     */
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
