package dev.talkbind.samples.guide;

import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.json.EventPart;
import dev.talkbind.runtime.json.UserJson;
import dev.talkbind.runtime.json.WebhookEvent;
import java.util.ArrayList;
import java.util.List;

/** Takes a page of {@code GET /users}. A user that cannot be read is noted, and does not stop the others. */
final class Inbox {
    private final List<Broker> brokers = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    void take(byte[] page) {
        for (ReadResult<User> user : UserJson.readList(page)) {
            ReadResult<Broker> result = user.flatMap(BrokerUserMapper.INSTANCE::read);
            if (result.isOk()) {
                brokers.add(result.value());
            } else {
                result.problems().forEach(problem -> notes.add(problem.toString()));
            }
        }
    }

    /** The text of each message in a {@code notification.triggered} that nobody has read. */
    static List<String> unread(byte[] body) {
        List<String> unread = new ArrayList<>();
        for (EventPart message : WebhookEvent.fromBytes(body).parts("messages")) {
            if (message.texts("readBy").isEmpty()) {
                unread.add(message.text("text"));
            }
        }
        return unread;
    }

    List<Broker> brokers() {
        return brokers;
    }

    List<String> notes() {
        return notes;
    }
}
