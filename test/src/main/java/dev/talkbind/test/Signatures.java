package dev.talkbind.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 by the app's secret key. */
final class Signatures {
    private static final String ALGORITHM = "HmacSHA256";

    private final String secretKey;

    Signatures(String secretKey) {
        this.secretKey = secretKey;
    }

    byte[] of(byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secretKey.getBytes(UTF_8), ALGORITHM));
            return mac.doFinal(message);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("every JDK has HmacSHA256", fault);
        }
    }

    /**
     * A, B: the signature of a webhook covers the timestamp, a dot and the raw body, and is in upper-case hexadecimal
     * digits.
     */
    String ofWebhook(String timestamp, byte[] body) {
        byte[] start = (timestamp + ".").getBytes(UTF_8);
        byte[] message = new byte[start.length + body.length];
        System.arraycopy(start, 0, message, 0, start.length);
        System.arraycopy(body, 0, message, start.length, body.length);
        return HexFormat.of().withUpperCase().formatHex(of(message));
    }

    /** Whether a bearer token is the secret key itself. */
    boolean isSecretKey(String header) {
        return header.equals("Bearer " + secretKey);
    }
}
