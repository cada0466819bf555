package dev.talkbind.spring.inbox;

import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.json.WebhookEvent;
import dev.talkbind.spring.outbox.Held.State;
import dev.talkbind.spring.outbox.OutboxRows;

/**
 * Undoes changes that somebody else, such as a browser, made at TalkJS: the database is the source of truth. If a page
 * that is still open brings back an erased person, that person's data is cleared again.
 */
public final class UserCorrection implements EventHandler {
    private final OutboxRows outbox;

    /** Corrects the users that this outbox knows. */
    public UserCorrection(OutboxRows outbox) {
        this.outbox = outbox;
    }

    @Override
    public String handle(WebhookEvent event) {
        if (!event.type().equals("user.updated") && !event.type().equals("user.created")) {
            return "";
        }
        try {
            User user = event.user("user");
            return user == null || user.id() == null ? "" : compare(user.id(), user, event);
        } catch (ReadException broken) {
            return whole(event) + broken.getMessage();
        }
    }

    /** A user that cannot be read is certainly wrong. */
    private String whole(WebhookEvent event) {
        try {
            String id = event.text("user", "id");
            if (id != null) {
                outbox.correct(id);
            }
            return "put right: ";
        } catch (ReadException noText) {
            return "";
        }
    }

    private String compare(String id, User user, WebhookEvent event) {
        State state =
                outbox.held(id).map(held -> held.state(user, event.createdAt())).orElse(null);
        if (state == State.CHANGED) {
            outbox.correct(id);
        }
        return state == null
                ? ""
                : switch (state) {
                    case RIGHT -> "as it should be";
                    case STALE -> "older than what was sent since";
                    case WAITING -> "sent soon";
                    case CHANGED -> "changed by somebody else, and put right";
                };
    }
}
