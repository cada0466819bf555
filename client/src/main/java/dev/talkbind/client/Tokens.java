package dev.talkbind.client;

import dev.talkbind.client.internal.Signer;
import java.time.Duration;

/**
 * Tokens that tell TalkJS which user sits at a browser. They need identity verification, which is switched on in the
 * app's dashboard.
 */
public final class Tokens {
    private final Signer signer;

    Tokens(Signer signer) {
        this.signer = signer;
    }

    /**
     * A JWT for one user, signed by HS256 with the app's secret key. Give it only to that user.
     *
     * @param life how long the token is valid. TalkJS advises 30 minutes if the page can fetch a new token, and a day
     *     or more if it cannot. TalkJS treats the token as expired during its last two minutes
     * @throws IllegalArgumentException if the id is blank, or the life is shorter than a second
     */
    public String forUser(String id, Duration life) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("the id of the user is blank");
        }
        if (life.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("a token must be valid for at least a second");
        }
        return signer.forUser(id, life);
    }
}
