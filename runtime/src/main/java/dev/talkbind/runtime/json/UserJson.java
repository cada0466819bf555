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
 * <p>What is written is compact UTF-8, its fields in the order of {@link dev.talkbind.annotations.UserProperty} and custom
 * data in its own order. A text with half a surrogate pair is refused: no JSON in UTF-8 holds it.
 *
 * <p>What is read is UTF-8, with or without one byte order mark; UTF-16, UTF-32 and bytes that are no UTF-8 are refused, never
 * replaced. A user may have any {@link WireForm}, or be one that TalkJS sends: by GET, in a list, in a webhook (its user object
 * alone). Email and phone may be one text, the id a number; unknown fields are skipped; a number or boolean in custom data is
 * taken as the very text it has in the document. A key that is there twice, an object or array in custom data, nesting beyond
 * 100 levels, numbers beyond 1,000 digits and anything after the document are problems. The {@link ReadException} of each has
 * a JSON path, and shows nothing of what was read.
 */
public final class UserJson {
    private static final int BATCH = 100;

    private UserJson() {}

    /**
     * A user's document, in UTF-8.
     *
     * @throws InvalidUserException where the user is no document in that form; the message names the field
     */
    public static byte[] toBytes(User user, WireForm form) {
        return written(user, form).toBytes();
    }

    /**
     * A user's document.
     *
     * @throws InvalidUserException where the user is no document in that form; the message names the field
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
     * @param users at most 100, each with an id of its own: TalkJS takes no more at once
     * @throws InvalidUserException where there are more, one has no id or one that another has, or is no document
     */
    public static byte[] batchToBytes(Collection<User> users) {
        if (users.size() > BATCH) {
            throw new InvalidUserException("a batch takes at most 100 users, not " + users.size());
        }
        return new BatchWriter(JsonWriter.of(WireForm.REST)).write(users);
    }

    /**
     * The user that a document in UTF-8 is.
     *
     * @throws ReadException where it is none
     */
    public static User fromBytes(byte[] document) {
        return UserDocumentReader.user(JsonReader.read(document), JsonPath.ROOT);
    }

    /**
     * The user that a document is.
     *
     * @throws ReadException where it is none
     */
    public static User fromText(String document) {
        return UserDocumentReader.user(JsonReader.read(document), JsonPath.ROOT);
    }

    /**
     * The users of a list, in UTF-8: an array of them, or an object that has one in {@code data}; unmodifiable.
     *
     * @throws ReadException where it is none
     */
    public static List<User> listFromBytes(byte[] document) {
        List<User> users = new ArrayList<>();
        for (ReadResult<User> user : readList(document)) {
            users.add(user.orElseThrow());
        }
        return List.copyOf(users);
    }

    /**
     * The users of a list, in UTF-8, each by itself: one that cannot be read costs none of the others. The list is an array of
     * users, or an object that has one in {@code data}; unmodifiable.
     *
     * @throws ReadException where the document is not a list
     */
    public static List<ReadResult<User>> readList(byte[] document) {
        return UserDocumentReader.users(JsonReader.read(document));
    }

    /**
     * The JSON of custom data alone, as for a conversation or a message, in UTF-8; null where it is cleared as a whole.
     *
     * @throws InvalidUserException where it is cleared as a whole and then set, or holds half a surrogate pair
     */
    public static byte[] toBytes(CustomData data) {
        return written(data).toBytes();
    }

    /**
     * The JSON of custom data alone, as for a conversation or a message; null where it is cleared as a whole.
     *
     * @throws InvalidUserException where it is cleared as a whole and then set, or holds half a surrogate pair
     */
    public static String toText(CustomData data) {
        return written(data).toText();
    }

    private static JsonWriter written(CustomData data) {
        JsonWriter out = JsonWriter.of(WireForm.REST);
        new MapWriter(out, "").custom(data);
        return out;
    }

    /**
     * The custom data that a document in UTF-8 is; null clears the whole.
     *
     * @throws ReadException where it is none
     */
    public static CustomData customDataFromBytes(byte[] document) {
        return custom(JsonReader.read(document));
    }

    /**
     * The custom data that a document is; null clears the whole.
     *
     * @throws ReadException where it is none
     */
    public static CustomData customDataFromText(String document) {
        return custom(JsonReader.read(document));
    }

    private static CustomData custom(@Nullable Object tree) {
        CustomData data = UserDocumentReader.custom(tree, JsonPath.ROOT, null);
        return data == null ? CustomData.cleared() : data;
    }
}
