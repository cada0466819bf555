package dev.talkbind.samples.quickstart;

import dev.talkbind.runtime.User;
import dev.talkbind.runtime.json.WebhookEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What TalkJS sends when a user has changed. */
final class Webhooks {
    private Webhooks() {}

    /** The user of a webhook: {@code data.user} in its envelope. */
    static User user(byte[] body) {
        WebhookEvent event = WebhookEvent.fromBytes(body);
        return event.user("user");
    }

    /** A body that came in, kept beside the classes. */
    static byte[] body(String name) {
        try (InputStream in = Webhooks.class.getResourceAsStream("/webhooks/" + name)) {
            return in.readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
