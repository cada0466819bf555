package dev.talkbind.runtime.json;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.internal.HalfPair;
import dev.talkbind.runtime.internal.JsonNumber;
import dev.talkbind.runtime.internal.JsonObject;
import dev.talkbind.runtime.internal.PatchMap;
import dev.talkbind.runtime.internal.json.JsonPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a user or custom data from a document, in any form that TalkJS has. */
final class UserDocumentReader {
    private final JsonPath path;
    private final User.Builder user = User.patch();

    private UserDocumentReader(JsonPath path) {
        this.path = path;
    }

    /** The users of a list: an array, or an object with an array in {@code data}. */
    static List<ReadResult<User>> users(@Nullable Object tree) {
        JsonPath path = JsonPath.ROOT;
        Object list = tree;
        if (tree instanceof JsonObject object && object.containsKey("data")) {
            path = path.member("data");
            list = object.get("data");
        }
        if (!(list instanceof List<?> users)) {
            throw path.fault(list, "a list of users, nor an object that has one in \"data\"");
        }
        List<ReadResult<User>> results = new ArrayList<>();
        for (Object user : users) {
            results.add(result(user, path.element(results.size())));
        }
        return List.copyOf(results);
    }

    private static ReadResult<User> result(@Nullable Object tree, JsonPath path) {
        try {
            return ReadResult.of(user(tree, path));
        } catch (ReadException fault) {
            return ReadResult.failure(JsonPath.FAULT, fault.problems());
        }
    }

    /** A user: an object, or just an id. */
    static User user(@Nullable Object tree, JsonPath path) {
        UserDocumentReader reader = new UserDocumentReader(path);
        if (tree instanceof JsonObject object) {
            for (int i = 0; i < object.size(); i++) {
                reader.field(object.keyAt(i), object.valueAt(i));
            }
        } else {
            reader.user.id(reader.id(null, tree));
        }
        return reader.user.build();
    }

    private void field(String name, @Nullable Object value) {
        switch (name) {
            case "id" -> user.id(id(name, value));
            case "name" -> user.name(name(name, value));
            case "email" -> user.email(addresses(name, value));
            case "phone" -> user.phone(addresses(name, value));
            case "welcomeMessage" -> user.welcomeMessage(text(name, value));
            case "photoUrl" -> user.photoUrl(text(name, value));
            case "role" -> user.role(text(name, value));
            case "custom" -> user.custom(custom(value, path, name));
            case "availabilityText" -> user.availabilityText(text(name, value));
            case "locale" -> user.locale(text(name, value));
            case "pushTokens" -> user.pushTokens(tokens(name, value));
            case "createdAt" -> user.createdAt(time(value, path, name));
            default -> {} // a field that is not known yet
        }
    }

    /** {@code name} is null if the user is just an id. */
    private String id(@Nullable String name, @Nullable Object value) {
        String id = value instanceof JsonNumber number && number.isWhole()
                ? number.text()
                : value instanceof String text ? text : "";
        if (id.isBlank()) {
            throw at(path, name).fault(value, "an id that is a text or a whole number, and not blank");
        }
        return id;
    }

    private String name(String name, @Nullable Object value) {
        String text = text(name, value);
        if (text == null) {
            throw fault(name, value, "a text, and a name is never null");
        }
        return text;
    }

    private @Nullable String text(String name, @Nullable Object value) {
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw fault(name, value, "a text or null");
    }

    private @Nullable List<String> addresses(String name, @Nullable Object value) {
        if (!(value instanceof List<?> list)) {
            String one = text(name, value);
            return one == null ? null : List.of(one);
        }
        for (int i = 0; i < list.size(); i++) {
            if (!(list.get(i) instanceof String)) {
                throw path.member(name).element(i).fault(list.get(i), "a text");
            }
        }
        return texts(list);
    }

    @SuppressWarnings("unchecked") // each is a text
    private static List<String> texts(List<?> list) {
        return (List<String>) list;
    }

    /** The push tokens, or null for null. A token is true if it is set, and null if it is removed. */
    private @Nullable Map<String, @Nullable Boolean> tokens(String name, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (!(value instanceof JsonObject object)) {
            throw fault(name, value, "an object of tokens, or null");
        }
        Map<String, @Nullable Boolean> tokens = new LinkedHashMap<>();
        for (int i = 0; i < object.size(); i++) {
            Object isSet = object.valueAt(i);
            if (isSet != null && !(isSet instanceof Boolean)) {
                throw path.member(name).member(object.keyAt(i)).fault("true, false or null");
            }
            tokens.put(object.keyAt(i), (Boolean) isSet);
        }
        return tokens;
    }

    private ReadException fault(String name, @Nullable Object value, String expected) {
        return path.member(name).fault(value, expected);
    }

    /**
     * Custom data, or null for null. A number or boolean becomes the text that it has in the document. {@code name} is
     * the member at the path; if it is null, the value at the path itself is read.
     */
    static @Nullable CustomData custom(@Nullable Object value, JsonPath path, @Nullable String name) {
        if (value == null) {
            return null;
        }
        if (!(value instanceof JsonObject object)) {
            throw at(path, name).fault(value, "an object of texts, or null");
        }
        for (int i = 0; i < object.size(); i++) {
            if (object.valueAt(i) != null && !(object.valueAt(i) instanceof String)) {
                return converted(object, at(path, name));
            }
        }
        return CustomData.of(texts(object));
    }

    private static JsonPath at(JsonPath path, @Nullable String name) {
        return name == null ? path : path.member(name);
    }

    @SuppressWarnings("unchecked") // each value is a text or null
    private static PatchMap<String> texts(PatchMap<?> object) {
        return (PatchMap<String>) object;
    }

    private static CustomData converted(JsonObject object, JsonPath path) {
        CustomData.Builder custom = CustomData.builder();
        for (int i = 0; i < object.size(); i++) {
            Object value = object.valueAt(i);
            if (value instanceof JsonObject || value instanceof List<?> || value == HalfPair.TEXT) {
                throw path.member(object.keyAt(i)).fault(value, "a text: custom data is flat");
            }
            custom.put(object.keyAt(i), value == null ? null : value.toString());
        }
        return custom.build();
    }

    /** A time in milliseconds, which may be quoted; null for null. */
    static @Nullable Instant time(@Nullable Object value, JsonPath owner, String name) {
        if (value == null) {
            return null;
        }
        JsonNumber millis = value instanceof JsonNumber number ? number : new JsonNumber(value.toString());
        try {
            if (millis.isWhole()) {
                return Instant.ofEpochMilli(Long.parseLong(millis.text()));
            }
        } catch (NumberFormatException quotesTheText) {
            // It has no digits, too many signs, or is out of the range of a long.
        }
        throw owner.member(name).fault(value, "a time in milliseconds since 1970");
    }
}
