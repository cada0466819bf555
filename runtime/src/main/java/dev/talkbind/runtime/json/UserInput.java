package dev.talkbind.runtime.json;

import com.fasterxml.jackson.core.JsonToken;
import dev.talkbind.runtime.User;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads users of any form. Each method begins at the first token of a value and ends at its last. */
final class UserInput {
    private static final String TIME = "a time in milliseconds since 1970";

    private final JsonInput in;
    private final MembersInput members;

    UserInput(JsonInput in) {
        this.in = in;
        this.members = new MembersInput(in);
    }

    /** The users of a list: an array, or an object that has one in {@code data}. */
    List<User> list() {
        if (in.token() == JsonToken.START_ARRAY) {
            return users();
        }
        List<User> users = null;
        if (in.token() == JsonToken.START_OBJECT) {
            KeysOnce keys = new KeysOnce(in);
            for (String key = keys.next(); key != null; key = keys.next()) {
                if (key.equals("data")) {
                    users = users();
                } else {
                    in.skip();
                }
            }
        }
        if (users == null) {
            throw in.fault("a list of users, nor an object that has one in \"data\"");
        }
        return users;
    }

    private List<User> users() {
        if (in.token() != JsonToken.START_ARRAY) {
            throw in.fault("a list of users");
        }
        List<User> users = new ArrayList<>();
        while (in.next() != JsonToken.END_ARRAY) {
            users.add(user());
        }
        return users;
    }

    /** A user: an object, or an id alone. */
    User user() {
        User.Builder user = User.patch();
        if (in.token() != JsonToken.START_OBJECT) {
            return user.id(id()).build();
        }
        KeysOnce keys = new KeysOnce(in);
        for (String name = keys.next(); name != null; name = keys.next()) {
            field(name, user);
        }
        return user.build();
    }

    private void field(String name, User.Builder user) {
        switch (name) {
            case "id" -> user.id(id());
            case "name" -> user.name(name());
            case "email" -> user.email(addresses());
            case "phone" -> user.phone(addresses());
            case "welcomeMessage" -> user.welcomeMessage(text());
            case "photoUrl" -> user.photoUrl(text());
            case "role" -> user.role(text());
            case "custom" -> user.custom(members.custom());
            case "availabilityText" -> user.availabilityText(text());
            case "locale" -> user.locale(text());
            case "pushTokens" -> user.pushTokens(members.tokens());
            case "createdAt" -> user.createdAt(time());
            default -> in.skip();
        }
    }

    private String id() {
        boolean scalar = in.token() == JsonToken.VALUE_STRING || in.token() == JsonToken.VALUE_NUMBER_INT;
        String id = scalar ? in.text() : "";
        if (id.isBlank()) {
            throw in.fault("an id that is a text or a whole number, and not blank");
        }
        return id;
    }

    private String name() {
        String name = text();
        if (name == null) {
            throw in.fault("a text, and a name is never null");
        }
        return name;
    }

    private @Nullable String text() {
        if (in.token() == JsonToken.VALUE_NULL) {
            return null;
        }
        if (in.token() != JsonToken.VALUE_STRING) {
            throw in.fault("a text or null");
        }
        return in.text();
    }

    private @Nullable List<String> addresses() {
        if (in.token() != JsonToken.START_ARRAY) {
            String one = text();
            return one == null ? null : List.of(one);
        }
        List<String> addresses = List.of();
        while (in.next() != JsonToken.END_ARRAY) {
            if (in.token() != JsonToken.VALUE_STRING) {
                throw in.fault("a text");
            }
            addresses = with(in.text(), addresses);
        }
        return addresses;
    }

    /** Most users have one address, for which no list has to grow. */
    private static List<String> with(String address, List<String> others) {
        if (others.isEmpty()) {
            return List.of(address);
        }
        List<String> all = others.size() == 1 ? new ArrayList<>(others) : others;
        all.add(address);
        return all;
    }

    /** A time, or null for null. */
    @Nullable
    Instant time() {
        if (in.token() == JsonToken.VALUE_NULL) {
            return null;
        }
        boolean scalar = in.token() == JsonToken.VALUE_STRING || in.token() == JsonToken.VALUE_NUMBER_INT;
        if (!scalar) {
            throw in.fault(TIME);
        }
        try {
            return Instant.ofEpochMilli(in.number());
        } catch (NumberFormatException fault) {
            throw in.fault(TIME);
        }
    }
}
