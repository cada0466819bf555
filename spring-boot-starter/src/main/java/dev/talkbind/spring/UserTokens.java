package dev.talkbind.spring;

import dev.talkbind.client.Tokens;
import java.time.Duration;
import java.util.Optional;

/** Tokens for users' pages. A person who was erased gets none. */
public final class UserTokens {
    private final Tokens tokens;
    private final Outbox outbox;

    /** Only the starter calls this. */
    public UserTokens(Tokens tokens, Outbox outbox) {
        this.tokens = tokens;
        this.outbox = outbox;
    }

    /**
     * A token that tells TalkJS which user sits at the browser; empty if that person was erased.
     *
     * @param life how long the token is valid; TalkJS advises 30 minutes
     * @throws IllegalArgumentException if the id is blank, or the life is shorter than a second
     */
    public Optional<String> forUser(String id, Duration life) {
        return outbox.isErased(id) ? Optional.empty() : Optional.of(tokens.forUser(id, life));
    }
}
