package dev.talkbind.spring.outbox;

import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * One user that has to be sent.
 *
 * @param version the number of the change
 * @param document what TalkJS should hold
 * @param confirmed what TalkJS is known to hold; null if that is not known
 * @param attempts how often sending has failed
 * @param changed when it last changed, in milliseconds since 1970
 */
record Pending(long version, User document, @Nullable User confirmed, int attempts, long changed) {
    static final String COLUMNS = "user_id, version, document, confirmed, attempts, changed";

    static Pending of(ResultSet row) throws SQLException {
        String id = row.getString("user_id");
        String confirmed = row.getString("confirmed");
        return new Pending(
                row.getLong("version"),
                user(id, row.getString("document")),
                confirmed == null ? null : user(id, confirmed),
                row.getInt("attempts"),
                row.getLong("changed"));
    }

    String id() {
        return String.valueOf(document.id());
    }

    /** The smallest update that is needed; the whole user if it is not known what TalkJS holds. */
    User patch() {
        return confirmed == null ? document : User.diff(confirmed, document);
    }

    /** Whether TalkJS is known to hold all of it. */
    boolean isHeld() {
        return confirmed != null && patch().isEmpty();
    }

    /** What TalkJS holds after it has taken the update: keys that are no longer sent stay. */
    User held() {
        return confirmed == null ? document : confirmed.merge(document);
    }

    static User user(String id, String json) {
        return UserJson.fromText(json).toBuilder().id(id).build();
    }

    static String text(User user) {
        return UserJson.toText(user, WireForm.REST);
    }

    /** Shows nothing of the user. */
    @Override
    public String toString() {
        return "Pending[" + version + "]";
    }
}
