package dev.talkbind.samples.talkjs;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.Date;

/** Who is let in, and how often. */
final class Admission {
    private final String appId;
    private final String secretKey;
    private double tokens;
    private int burst;
    private double perSecond;
    private long refilled = System.nanoTime();

    Admission(String appId, String secretKey) {
        this.appId = appId;
        this.secretKey = secretKey;
        limit(600, 9); // a secondary source: 600 at once, then 9 a second for each app
    }

    synchronized void limit(int burst, int perSecond) {
        this.burst = burst;
        this.perSecond = perSecond;
        this.tokens = burst;
    }

    /** Whether there is a request left of the limit; it is taken then. */
    synchronized boolean isWithinLimit() {
        long now = System.nanoTime();
        tokens = Math.min(burst, tokens + (now - refilled) * perSecond / 1e9);
        refilled = now;
        if (tokens < 1) {
            return false;
        }
        tokens--;
        return true;
    }

    /** A: a token in HS256 by the secret key, with {@code tokenType} app, the app as {@code iss}, not out of date, no {@code sub}. */
    boolean isAuthentic(Request request) {
        try {
            SignedJWT token = SignedJWT.parse(request.header("authorization").replaceFirst("^Bearer ", ""));
            JWTClaimsSet claims = token.getJWTClaimsSet();
            return token.getHeader().getAlgorithm().equals(JWSAlgorithm.HS256)
                    && token.verify(new MACVerifier(secretKey.getBytes(UTF_8)))
                    && "app".equals(claims.getClaim("tokenType"))
                    && appId.equals(claims.getIssuer())
                    && claims.getSubject() == null
                    && claims.getExpirationTime() != null
                    && claims.getExpirationTime().after(new Date());
        } catch (ParseException | JOSEException none) {
            return false;
        }
    }
}
