package dev.talkbind.samples.service.inbox;

import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.json.WebhookEvent;
import org.springframework.stereotype.Component;

/** What the agency does about an event. */
@Component
public class EventHandler {
    private final UserEvents users;
    private final MessageEvents messages;

    EventHandler(UserEvents users, MessageEvents messages) {
        this.users = users;
        this.messages = messages;
    }

    /** Says what came of it, for the inbox; without personal values. */
    String handle(WebhookEvent event) {
        try {
            return switch (event.type()) {
                case "user.created", "user.updated" -> users.handle(event);
                case "message.sent" -> messages.handle(event);
                default -> "of no interest";
            };
        } catch (ReadException fault) {
            return "cannot be read: " + fault.getMessage(); // which no second attempt would change
        }
    }
}
