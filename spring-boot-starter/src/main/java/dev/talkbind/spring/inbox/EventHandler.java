package dev.talkbind.spring.inbox;

import dev.talkbind.runtime.json.WebhookEvent;

/** Handles events, in the transaction that also records them as handled. */
public interface EventHandler {
    /**
     * Returns the outcome, without personal values; empty if the event does not concern this handler. If it throws, the
     * event is tried again.
     */
    String handle(WebhookEvent event);
}
