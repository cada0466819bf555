package dev.talkbind.client;

import dev.talkbind.client.internal.Signer;
import java.time.Duration;

/** Tokens that say to TalkJS who sits at a browser. They need the app's identity verification, which its dashboard switches on. */
public final class Tokens {
    private final Signer signer;

    Tokens(Signer signer) {
        this.signer = signer;
    }

    /**
     * A JWT for one user, signed in HS256 with the app's secret key. Give it to nobody but that user.
     *
     * @param life how long it is good for: TalkJS advises 30 minutes where the page can fetch a new one, and a day or more where
     *     it cannot; in the last two minutes TalkJS takes it for expired
     * @throws IllegalArgumentException where the id is blank, or the life is not at least a second
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
