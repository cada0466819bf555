package dev.talkbind.spring.outbox;

import dev.talkbind.runtime.User;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the outbox knows about one user. */
public final class Held {
    private final Pending row;
    private final boolean waits;
    private final Instant confirmedAt;
    private final boolean erased;

    Held(Pending row, boolean waits, Instant confirmedAt, boolean erased) {
        this.row = row;
        this.waits = waits;
        this.confirmedAt = confirmedAt;
        this.erased = erased;
    }

    /** Whether the person was erased. */
    public boolean isErased() {
        return erased;
    }

    /** How a user at TalkJS compares with what it should be. */
    public enum State {
        /** It is as it should be; or a change waits, and it is as it was known to be before that change. */
        RIGHT,
        /** It is older than what was sent since. */
        STALE,
        /** It may be anything, because the whole user is sent soon. */
        WAITING,
        /** Somebody else has changed it. */
        CHANGED
    }

    /** Compares what TalkJS says about this user at that time; the time is null if TalkJS does not give one. */
    public State state(User found, @Nullable Instant at) {
        if (at != null && at.isBefore(confirmedAt)) {
            return State.STALE;
        }
        User confirmed = row.confirmed();
        if (User.diff(found, row.document()).isEmpty()) {
            return State.RIGHT;
        }
        if (!waits) {
            return State.CHANGED;
        }
        if (confirmed == null) {
            return State.WAITING;
        }
        return User.diff(found, confirmed).isEmpty() ? State.RIGHT : State.CHANGED;
    }
}
