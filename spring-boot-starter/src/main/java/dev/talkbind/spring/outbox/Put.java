package dev.talkbind.spring.outbox;

import java.util.List;
import java.util.Set;

/** What came of putting many users: those that are taken to be sent, and those whom somebody is changing. */
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

    /** The ids of those that are taken. */
    public List<String> ids() {
        return claim.rows().stream().map(Pending::id).toList();
    }

    /** The ids of those whom somebody is changing. */
    public Set<String> left() {
        return left;
    }
}
