package dev.talkbind.runtime;

import dev.talkbind.annotations.UserProperty;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** What TalkJS would hold of a user, by its merge rule told once more in the plainest way: the other side of the laws. */
final class TalkJs {
    private final Map<UserProperty, Object> held = new EnumMap<>(UserProperty.class);

    static Map<UserProperty, Object> after(User... updates) {
        TalkJs talkJs = new TalkJs();
        for (User update : updates) {
            talkJs.put(update);
        }
        return talkJs.held;
    }

    private void put(User update) {
        for (UserProperty field : UserProperty.values()) {
            if (field == UserProperty.ID || field == UserProperty.CREATED_AT || !update.has(field)) {
                continue;
            }
            if (update.value(field) instanceof Map<?, ?> keys) {
                if (update.clears(field) || update.resets(field)) {
                    held.remove(field);
                }
                put(field, keys);
            } else if (update.clears(field)) {
                held.remove(field);
            } else {
                held.put(field, update.value(field));
            }
        }
    }

    private void put(UserProperty field, Map<?, ?> keys) {
        Map<Object, Object> map = new HashMap<>();
        if (held.get(field) instanceof Map<?, ?> before) {
            map.putAll(before);
        }
        keys.forEach((key, value) -> {
            if (value == null) {
                map.remove(key);
            } else {
                map.put(key, value);
            }
        });
        held.remove(field);
        if (!map.isEmpty()) {
            held.put(field, map);
        }
    }
}
