package mergelaw;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.User;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What TalkJS would hold of one user, by its merge rule: absent stays, null deletes, a value sets; maps key by key. */
final class Store {
    final Map<String, Object> fields = new TreeMap<>();
    final Map<String, String> custom = new TreeMap<>();
    final Map<String, Boolean> tokens = new TreeMap<>();

    static Store after(User... updates) {
        Store store = new Store();
        for (User update : updates) {
            store.put(update);
        }
        return store;
    }

    private void put(User update) {
        for (UserProperty field : UserProperty.values()) {
            if (field == UserProperty.CUSTOM) {
                put(update.clears(field), update.custom(), custom);
            } else if (field == UserProperty.PUSH_TOKENS) {
                put(update.clears(field), update.pushTokens(), tokens);
            } else if (update.clears(field)) {
                fields.remove(field.name());
            } else if (update.has(field)) {
                fields.put(field.name(), update.value(field));
            }
        }
    }

    private static <V> void put(boolean clears, Map<String, V> update, Map<String, V> held) {
        if (clears) {
            held.clear();
        }
        update.forEach((key, value) -> {
            if (value == null) {
                held.remove(key);
            } else {
                held.put(key, value);
            }
        });
    }

    /** What a GET would answer: all of it, and null where there is nothing. */
    @SuppressWarnings("unchecked")
    User user() {
        User.Builder user = User.builder((String) fields.get("ID"));
        user.name((String) fields.get("NAME"));
        user.email((List<String>) fields.get("EMAIL"));
        user.phone((List<String>) fields.get("PHONE"));
        user.photoUrl((String) fields.get("PHOTO_URL"));
        user.role((String) fields.get("ROLE"));
        return user.custom(new HashMap<>(custom)).pushTokens(new HashMap<>(tokens)).build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Store store
                && fields.equals(store.fields)
                && custom.equals(store.custom)
                && tokens.equals(store.tokens);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fields, custom, tokens);
    }

    @Override
    public String toString() {
        return fields + " " + custom + " " + tokens;
    }
}
