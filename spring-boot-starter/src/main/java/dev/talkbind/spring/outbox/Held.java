package dev.talkbind.spring.outbox;

import dev.talkbind.runtime.User;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the outbox knows of one user. */
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

    /** How a user at TalkJS is, compared with what it should be. */
    public enum State {
        /** As it should be, or as it is known to be until what waits is sent. */
        RIGHT,
        /** Older than what was sent since. */
        STALE,
        /** Whatever it is, the whole user is sent soon. */
        WAITING,
        /** Changed by somebody else. */
        CHANGED
    }

    /** How TalkJS says that this user is, at that time; null where it does not say when. */
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
