package dev.talkbind.spring.app;

import dev.talkbind.runtime.User;
import dev.talkbind.runtime.json.WebhookEvent;
import dev.talkbind.spring.TalkJsListener;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the service was told, by methods of each kind. */
@Component
public class Heard {
    private final List<String> told = new ArrayList<>();
    private Throwable fault;

    @Transactional
    @TalkJsListener("user.updated")
    public void landlord(Landlord landlord, WebhookEvent event) {
        told.add(landlord.getName() + " by " + event.id());
    }

    @TalkJsListener({"message.sent", "message.read"})
    void message(User sender) {
        told.add("message of " + sender.name());
    }

    @TalkJsListener("said")
    String said(WebhookEvent event) {
        String id = String.valueOf(event.text("message", "id"));
        return "heard " + id + '\0' + "x".repeat(id.length() * 1_000);
    }

    @TalkJsListener("odd")
    void odd(WebhookEvent event) {
        told.add("odd");
        if (fault instanceof Error error) {
            throw error;
        }
        if (fault instanceof RuntimeException exception) {
            throw exception;
        }
    }

    /** What the method for odd events throws from now on; null: nothing. */
    public void fail(Throwable thrown) {
        fault = thrown;
    }

    public List<String> told() {
        return told;
    }
}
