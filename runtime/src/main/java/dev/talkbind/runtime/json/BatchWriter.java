package dev.talkbind.runtime.json;

import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.internal.json.JsonWriter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes the body of a batch: an object with each user under its id. Messages name a user by its position, not by its
 * id.
 */
final class BatchWriter {
    private final JsonWriter out;

    BatchWriter(JsonWriter out) {
        this.out = out;
    }

    byte[] write(Collection<User> batch) {
        Map<String, Integer> places = new HashMap<>();
        out.begin('{');
        for (User user : batch) {
            int place = places.size() + 1;
            Integer earlier = places.put(id(user, place), place);
            if (earlier != null) {
                throw new InvalidUserException("users " + earlier + " and " + place + " of the batch have the same id");
            }
            member(user, place);
        }
        out.end('}');
        return out.toBytes();
    }

    private void member(User user, int place) {
        out.separate();
        if (!out.text(id(user, place))) {
            throw UserDocumentWriter.unsendable("id of user " + place);
        }
        out.raw(':');
        UserDocumentWriter.write(user, out);
    }

    private static String id(User user, int place) {
        String id = user.id();
        if (id == null) {
            throw new InvalidUserException("user " + place + " of the batch has no id");
        }
        return id;
    }
}
