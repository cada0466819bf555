package dev.talkbind.client;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.talkbind.client.internal.Answer;
import dev.talkbind.client.internal.Call;
import dev.talkbind.client.internal.Meaning;
import dev.talkbind.client.internal.PathSegment;
import dev.talkbind.client.internal.Requests;
import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.json.EventPart;
import dev.talkbind.runtime.json.UserJson;
import dev.talkbind.runtime.json.WebhookEvent;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One page of the list of all users. A: the next page begins after the last id. The length of a page is not documented,
 * so a page may be shorter than requested; an empty page ends the list.
 */
final class UserPage {
    private static final String USERS = "/users?limit=";

    private final Requests requests;
    private final byte[] document;
    private final List<ReadResult<User>> users;
    private final @Nullable String after;

    private UserPage(Requests requests, @Nullable String after) {
        this.requests = requests;
        this.after = after;
        String next = after == null ? "" : "&startingAfter=" + PathSegment.of(after);
        this.document = document(requests.send(Call.get(USERS + Delivery.BATCH + next)));
        this.users = UserJson.readList(document);
    }

    static UserPage first(Requests requests) {
        return new UserPage(requests, null);
    }

    /** Reads the first user in the list, whoever that is. */
    static Call firstUser() {
        return Call.get(USERS + 1);
    }

    /** The body of an answer, if it has one. */
    static byte[] document(Answer answer) {
        if (answer.meaning() != Meaning.ACCEPTED) {
            throw new TalkJsException(AnswerOutcome.of(answer));
        }
        return answer.body();
    }

    List<ReadResult<User>> users() {
        return users;
    }

    UserPage next() {
        String last = lastId();
        if (last.equals(after)) {
            throw new TalkJsException("TalkJS gave the same page of users again");
        }
        return new UserPage(requests, last);
    }

    private String lastId() {
        ReadResult<User> last = users.get(users.size() - 1);
        String id = last.isOk() ? last.value().id() : idOfBroken();
        if (id == null) {
            throw new TalkJsException("the last user of a page has no id, so the next page cannot be found");
        }
        return id;
    }

    /**
     * The id of the last user of the page, if another part of that user cannot be read: the page is read in the way of
     * event data.
     */
    private @Nullable String idOfBroken() {
        try {
            List<EventPart> parts = WebhookEvent.fromBytes(event()).parts("data");
            return id(parts.get(parts.size() - 1));
        } catch (ReadException noObject) {
            return null;
        }
    }

    private static @Nullable String id(EventPart user) {
        try {
            return user.text("id");
        } catch (ReadException noText) {
            OptionalLong number = user.number("id");
            return number.isPresent() ? String.valueOf(number.getAsLong()) : null;
        }
    }

    private byte[] event() {
        ByteArrayOutputStream event = new ByteArrayOutputStream();
        event.writeBytes(ascii("{\"id\":\"page\",\"type\":\"page\",\"data\":"));
        event.writeBytes(document);
        event.writeBytes(ascii("}"));
        return event.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }
}
