package dev.talkbind.spring.inbox;

import dev.talkbind.runtime.json.WebhookEvent;

/** Does something about events, in the transaction in which they are noted as handled. */
public interface EventHandler {
    /** Says what came of it, without personal values; empty where the event is of no interest. What it throws has the event tried again. */
    String handle(WebhookEvent event);
}
