package dev.talkbind.samples.service.outbox;

import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * One user that is to be sent.
 *
 * @param version the change that this is
 * @param document what TalkJS should hold
 * @param confirmed what it is known to hold; null where that is not known
 * @param attempts how often it has failed
 */
public record Pending(long version, User document, User confirmed, int attempts) {

    static Pending of(ResultSet row) throws SQLException {
        String id = row.getString("user_id");
        return new Pending(
                row.getLong("version"),
                user(id, row.getString("document")),
                user(id, row.getString("confirmed")),
                row.getInt("attempts"));
    }

    public String id() {
        return document.id();
    }

    /** The smallest update that does it; the whole user where it is not known what TalkJS holds. */
    public User patch() {
        return confirmed == null ? document : User.diff(confirmed, document);
    }

    /** Whether TalkJS is known to hold all of it. */
    boolean isHeld() {
        return confirmed != null && patch().isEmpty();
    }

    /** What TalkJS holds once it has taken the patch: keys that are no longer sent stay. */
    User held() {
        return confirmed == null ? document : confirmed.merge(document);
    }

    private static User user(String id, String json) {
        return json == null ? null : UserJson.fromText(json).toBuilder().id(id).build();
    }

    static String text(User user) {
        return UserJson.toText(user, WireForm.REST);
    }
}
