package dev.talkbind.spring;

import dev.talkbind.client.Tokens;
import java.time.Duration;
import java.util.Optional;

/** Tokens for the pages of users, and none for those who were erased. */
public final class UserTokens {
    private final Tokens tokens;
    private final Outbox outbox;

    /** The starter makes it. */
    public UserTokens(Tokens tokens, Outbox outbox) {
        this.tokens = tokens;
        this.outbox = outbox;
    }

    /**
     * A token that says to TalkJS who sits at the browser; empty where that person was erased.
     *
     * @param life how long it is good for; TalkJS advises 30 minutes
     * @throws IllegalArgumentException where the id is blank, or the life is less than a second
     */
    public Optional<String> forUser(String id, Duration life) {
        return outbox.isErased(id) ? Optional.empty() : Optional.of(tokens.forUser(id, life));
    }
}
