package dev.talkbind.samples.quickstart;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.json.UserJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What TalkJS sends when a user has changed. */
final class Webhooks {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Webhooks() {}

    /** The user of a webhook's envelope: {@code data.user}. */
    static User user(byte[] body) {
        try {
            String user = JSON.readTree(body).at("/data/user").toString();
            return UserJson.fromText(user);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
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
