package dev.talkbind.tool.erase;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.User;
import dev.talkbind.tool.drift.ExportUser;
import dev.talkbind.tool.lock.LockedType;
import dev.talkbind.tool.schema.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The update that erases a user of a type. It sets another name, null for every other field, and null for each key that
 * the lock knows: live, older, retired or dropped. TalkJS does not delete users, and the id stays.
 */
public final class Erasure {

    /** The fields for which TalkJS takes null. The name is never null at TalkJS. */
    static final List<UserProperty> CLEARED = List.of(
            UserProperty.EMAIL,
            UserProperty.PHONE,
            UserProperty.PHOTO_URL,
            UserProperty.WELCOME_MESSAGE,
            UserProperty.AVAILABILITY_TEXT,
            UserProperty.LOCALE,
            UserProperty.ROLE,
            UserProperty.PUSH_TOKENS);

    private final LockedType type;
    private final String name;
    private final boolean isWholeMap;

    /**
     * The erasure of a type's users.
     *
     * @param name the text that replaces the name
     * @param isWholeMap whether all custom data is erased, including other programs' data
     */
    public Erasure(LockedType type, String name, boolean isWholeMap) {
        this.type = type;
        this.name = name;
        this.isWholeMap = isWholeMap;
    }

    /** The places whose keys are not known without an export: a prefix, and all other keys. */
    public List<Place> open() {
        return isWholeMap
                ? List.of()
                : type.entries().keySet().stream()
                        .filter(place -> place.isPrefix() || place.kind() == Place.Kind.REST)
                        .toList();
    }

    /** The update of a user if only the id is known. */
    public User of(String id) {
        return update(id, keys());
    }

    /** The update of an exported user, including the keys that belong to a prefix or to the map of all other keys. */
    public User of(ExportUser user) {
        Map<String, @Nullable String> keys = keys();
        for (String key : user.custom().keySet()) {
            Place one = Place.key(key);
            if (open().stream().anyMatch(place -> one.isUnder(place) || place.kind() == Place.Kind.REST)) {
                keys.put(key, null);
            }
        }
        return update(user.id(), keys);
    }

    private Map<String, @Nullable String> keys() {
        Map<String, @Nullable String> keys = new TreeMap<>();
        for (Place place : type.entries().keySet()) {
            if (place.isKey()) {
                keys.put(place.name(), null);
            }
        }
        return keys;
    }

    private User update(String id, Map<String, @Nullable String> keys) {
        User.Builder update = User.builder(id).name(name);
        CLEARED.forEach(update::clear);
        if (isWholeMap) {
            update.clear(UserProperty.CUSTOM);
        } else {
            update.custom(new LinkedHashMap<>(keys));
        }
        return update.build();
    }
}
