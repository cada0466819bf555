package dev.talkbind.spring.outbox;

import java.util.List;
import java.util.Set;

/**
 * The outcome of putting in many users: the users that are reserved for sending, and the users that somebody is
 * changing.
 */
public final class Put {
    private final Claim claim;
    private final Set<String> left;

    Put(Claim claim, Set<String> left) {
        this.claim = claim;
        this.left = Set.copyOf(left);
    }

    Claim claim() {
        return claim;
    }

    /** The ids of the users that are reserved. */
    public List<String> ids() {
        return claim.rows().stream().map(Pending::id).toList();
    }

    /** The ids of the users that somebody is changing. */
    public Set<String> left() {
        return left;
    }
}
