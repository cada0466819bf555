package dev.talkbind.spring.inbox;

import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.json.EventPart;
import dev.talkbind.runtime.json.WebhookEvent;
import dev.talkbind.spring.outbox.Erasure;
import java.util.function.Predicate;

/** Removes the bodies of events that name an erased person. Handled events have no body. */
public final class EventErasure implements Erasure {
    private final InboxRows rows;

    /** The events of this inbox. */
    public EventErasure(InboxRows rows) {
        this.rows = rows;
    }

    @Override
    public void erase(String userId) {
        for (String id : rows.withBodies()) {
            rows.find(id).filter(event -> names(event, userId)).ifPresent(event -> rows.erase(id));
        }
    }

    private static boolean names(WebhookEvent event, String id) {
        return is(event, part -> id.equals(part.text("user", "id")))
                || is(event, part -> id.equals(part.text("sender", "id")))
                || is(event, part -> id.equals(part.text("recipient", "id")))
                || is(event, part -> id.equals(part.text("message", "senderId")))
                || is(event, part -> part.keys("conversation", "participants").contains(id))
                || is(event, part -> part.texts("mentionedUserIds").contains(id))
                || is(
                        event,
                        part -> part.parts("messages").stream()
                                .anyMatch(message -> id.equals(message.text("senderId"))));
    }

    /** A value of an unexpected kind does not name anybody. */
    private static boolean is(WebhookEvent event, Predicate<EventPart> question) {
        try {
            return question.test(event);
        } catch (ReadException otherKind) {
            return false;
        }
    }
}
