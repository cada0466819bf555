package dev.talkbind.samples.service.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.talkbind.samples.service.talkjs.TalkJsSettings;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

/** Says whether a webhook is from TalkJS: HMAC-SHA256 by the secret key, of the timestamp, a point and the body as it came. */
@Component
class WebhookSignature {
    private static final int HEX_DIGITS = 64;

    private final SecretKey key;

    WebhookSignature(TalkJsSettings settings) {
        this.key = settings.key();
    }

    boolean isRight(String signature, String timestamp, byte[] body) {
        if (signature == null || timestamp == null || !signature.matches("[0-9a-fA-F]{" + HEX_DIGITS + "}")) {
            return false;
        }
        return MessageDigest.isEqual(hmac(timestamp, body), HexFormat.of().parseHex(signature));
    }

    private byte[] hmac(String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            mac.update((timestamp + ".").getBytes(UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
