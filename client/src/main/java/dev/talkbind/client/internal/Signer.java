package dev.talkbind.client.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeyLengthException;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;

/** Signs JWTs by HS256 with the secret key of an app. A: {@code iss} is the app, and {@code exp} is in seconds. */
public final class Signer {
    private static final JWSHeader HEADER = new JWSHeader(JWSAlgorithm.HS256);
    private static final Duration ONE_CALL = Duration.ofSeconds(30);

    private final String appId;
    private final MACSigner key;
    private final Clock clock;

    /** The secret key must have at least 32 bytes in UTF-8. */
    public Signer(String appId, String secretKey, Clock clock) {
        this.appId = appId;
        this.key = key(secretKey);
        this.clock = clock;
    }

    private static MACSigner key(String secretKey) {
        try {
            return new MACSigner(secretKey.getBytes(UTF_8));
        } catch (KeyLengthException tooShort) {
            throw new IllegalArgumentException("the secret key must have at least 32 bytes, because HS256 needs them");
        }
    }

    /**
     * A token for one call. A: {@code tokenType} is app, and there is no {@code sub}. TalkJS advises a fresh token with
     * a life of half a minute.
     */
    String forCall() {
        return sign(claims("app", ONE_CALL));
    }

    /**
     * A token that says which user sits at a browser. A: {@code tokenType} is user, and {@code sub} is the user's id.
     */
    public String forUser(String userId, Duration life) {
        return sign(claims("user", life).subject(userId));
    }

    private JWTClaimsSet.Builder claims(String type, Duration life) {
        return new JWTClaimsSet.Builder()
                .claim("tokenType", type)
                .issuer(appId)
                .expirationTime(Date.from(clock.instant().plus(life)));
    }

    private String sign(JWTClaimsSet.Builder claims) {
        try {
            SignedJWT token = new SignedJWT(HEADER, claims.build());
            token.sign(key);
            return token.serialize();
        } catch (JOSEException fault) {
            throw new IllegalStateException("this Java cannot sign in HS256", fault);
        }
    }
}
