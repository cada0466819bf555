package dev.talkbind.runtime.json;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.internal.json.JsonPath;
import dev.talkbind.runtime.internal.json.JsonReader;
import dev.talkbind.runtime.internal.json.JsonWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The JSON forms of users and custom data.
 *
 * <p>It writes compact UTF-8: the fields in the order of {@link dev.talkbind.annotations.UserProperty}, and custom data
 * in its own order. A text with half a surrogate pair is refused, because it has no form in UTF-8.
 *
 * <p>It reads UTF-8, with or without a byte order mark. UTF-16, UTF-32 and invalid UTF-8 are refused, and nothing is
 * replaced. A user may have any {@link WireForm}, or a form that TalkJS sends: by GET, in a list, or in a webhook (only
 * its user object). Email and phone may be one text, and the id may be a number. Unknown fields are skipped. A number
 * or boolean in custom data becomes the text that it has in the document. These are problems: a duplicate key, an
 * object or array in custom data, more than 100 levels of nesting, a number with more than 1,000 digits, and anything
 * after the document. Each {@link ReadException} has a JSON path, and shows nothing of what was read.
 */
public final class UserJson {
    private static final int BATCH = 100;

    private UserJson() {}

    /**
     * A user's document, in UTF-8.
     *
     * @throws InvalidUserException if the user has no document in that form; the message names the field
     */
    public static byte[] toBytes(User user, WireForm form) {
        return written(user, form).toBytes();
    }

    /**
     * A user's document.
     *
     * @throws InvalidUserException if the user has no document in that form; the message names the field
     */
    public static String toText(User user, WireForm form) {
        return written(user, form).toText();
    }

    private static JsonWriter written(User user, WireForm form) {
        JsonWriter out = JsonWriter.of(form);
        UserDocumentWriter.write(user, out);
        return out;
    }

    /**
     * The body that creates or updates many users at once: each id with its {@link WireForm#REST} document.
     *
     * @param users at most 100, each with an id of its own: TalkJS does not accept more at once
     * @throws InvalidUserException if there are more, or if a user has no id, has the id of another user, or has no
     *     document
     */
    public static byte[] batchToBytes(Collection<User> users) {
        if (users.size() > BATCH) {
            throw new InvalidUserException("a batch takes at most 100 users, not " + users.size());
        }
        return new BatchWriter(JsonWriter.of(WireForm.REST)).write(users);
    }

    /**
     * Reads a user from a document in UTF-8.
     *
     * @throws ReadException if it is not a user
     */
    public static User fromBytes(byte[] document) {
        return UserDocumentReader.user(JsonReader.read(document), JsonPath.ROOT);
    }

    /**
     * Reads a user from a document.
     *
     * @throws ReadException if it is not a user
     */
    public static User fromText(String document) {
        return UserDocumentReader.user(JsonReader.read(document), JsonPath.ROOT);
    }

    /**
     * Reads a list of users in UTF-8: an array of users, or an object with an array in {@code data}; unmodifiable.
     *
     * @throws ReadException if it is not a list, or if a user cannot be read
     */
    public static List<User> listFromBytes(byte[] document) {
        List<User> users = new ArrayList<>();
        for (ReadResult<User> user : readList(document)) {
            users.add(user.orElseThrow());
        }
        return List.copyOf(users);
    }

    /**
     * Reads a list of users in UTF-8, with a result for each user: a user that cannot be read does not affect the
     * others. The list is an array of users, or an object with an array in {@code data}; unmodifiable.
     *
     * @throws ReadException if the document is not a list
     */
    public static List<ReadResult<User>> readList(byte[] document) {
        return UserDocumentReader.users(JsonReader.read(document));
    }

    /**
     * Writes only custom data, as for a conversation or a message, in UTF-8. It is null if the whole map is cleared.
     *
     * @throws InvalidUserException if the whole map is cleared and then has keys set, or if it holds half a surrogate
     *     pair
     */
    public static byte[] toBytes(CustomData data) {
        return written(data).toBytes();
    }

    /**
     * Writes only custom data, as for a conversation or a message. It is null if the whole map is cleared.
     *
     * @throws InvalidUserException if the whole map is cleared and then has keys set, or if it holds half a surrogate
     *     pair
     */
    public static String toText(CustomData data) {
        return written(data).toText();
    }

    private static JsonWriter written(CustomData data) {
        JsonWriter out = JsonWriter.of(WireForm.REST);
        MapWriter.custom(data, out);
        return out;
    }

    /**
     * Reads custom data from a document in UTF-8. Null clears the whole map.
     *
     * @throws ReadException if it is not custom data
     */
    public static CustomData customDataFromBytes(byte[] document) {
        return custom(JsonReader.read(document));
    }

    /**
     * Reads custom data from a document. Null clears the whole map.
     *
     * @throws ReadException if it is not custom data
     */
    public static CustomData customDataFromText(String document) {
        return custom(JsonReader.read(document));
    }

    private static CustomData custom(@Nullable Object tree) {
        CustomData data = UserDocumentReader.custom(tree, JsonPath.ROOT, null);
        return data == null ? CustomData.cleared() : data;
    }
}
