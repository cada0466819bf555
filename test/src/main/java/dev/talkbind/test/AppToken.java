package dev.talkbind.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.talkbind.test.internal.json.Json;
import dev.talkbind.test.internal.json.JsonNumber;
import dev.talkbind.test.internal.json.JsonObject;
import dev.talkbind.test.internal.json.MalformedJsonException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Checks a request's bearer token. A: it is a JWT signed by HS256 with the secret key; {@code tokenType} is app,
 * {@code iss} is the app, there is an {@code exp}, and there is no {@code sub}.
 */
record AppToken(String appId, Signatures signatures, Clock clock) {

    /** What is wrong with it; null if it is right. No reason shows any part of the token. */
    @Nullable
    String fault(String header) {
        if (!header.startsWith("Bearer ")) {
            return "There is no bearer token.";
        }
        String[] parts = header.substring("Bearer ".length()).split("\\.", -1);
        if (parts.length != 3) {
            return "The token does not have three parts.";
        }
        try {
            return fault(parts);
        } catch (IllegalArgumentException | MalformedJsonException fault) {
            return "The token is not a JWT.";
        }
    }

    private @Nullable String fault(String[] parts) throws MalformedJsonException {
        JsonObject head = object(parts[0]);
        if (!"HS256".equals(head.get("alg"))) {
            return "The token is not signed by HS256.";
        }
        byte[] signature = Base64.getUrlDecoder().decode(parts[2]);
        if (!MessageDigest.isEqual(signature, signatures.of((parts[0] + "." + parts[1]).getBytes(UTF_8)))) {
            return "The token is not signed by the app's secret key.";
        }
        return claimsFault(object(parts[1]));
    }

    private @Nullable String claimsFault(JsonObject claims) {
        double now = clock.millis() / 1e3;
        if (!"app".equals(claims.get("tokenType"))) {
            return "The token's `tokenType` is not `app`.";
        }
        if (!appId.equals(claims.get("iss"))) {
            return "The token's `iss` is not the app.";
        }
        if (claims.has("sub")) {
            return "The token has a `sub`, as tokens of users have.";
        }
        if (!(claims.get("exp") instanceof JsonNumber end)) {
            return "The token's `exp` is not a number of seconds.";
        }
        if (end.asDouble() <= now) {
            return "The token has expired.";
        }
        return claims.get("nbf") instanceof JsonNumber start && start.asDouble() > now
                ? "The token is not valid yet."
                : null;
    }

    private static JsonObject object(String part) throws MalformedJsonException {
        return Json.readObject(Base64.getUrlDecoder().decode(part));
    }
}
