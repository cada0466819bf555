package dev.talkbind.runtime.spi;

import dev.talkbind.annotations.TextConverter;
import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomKey;
import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.User;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A property whose map holds all keys with one prefix, for generated code. The map is the whole truth about these keys,
 * except for keys of custom fields. Immutable.
 *
 * @param <V> the type of the map's values
 */
public final class PrefixKey<V> implements PropertyKey {
    private final String prefix;
    private final String property;
    private final TextConverter<V> text;

    private PrefixKey(String prefix, String property, TextConverter<V> text) {
        this.prefix = prefix;
        this.property = property;
        this.text = text;
    }

    /** The keys of a prefix, the property that holds them, and how a value becomes text. */
    public static <V> PrefixKey<V> of(String prefix, String property, TextConverter<V> text) {
        return new PrefixKey<>(prefix, property, text);
    }

    @Override
    public String property() {
        return property;
    }

    @Override
    public String place() {
        return "custom." + prefix;
    }

    /** Always false, because only keys of the map are cleared. */
    @Override
    public boolean isClearedIn(ReadContext in) {
        return false;
    }

    boolean covers(String key) {
        return key.startsWith(prefix);
    }

    /**
     * Writes the entries. A null value clears its key, and a null map has no effect.
     *
     * @throws InvalidUserException if a key is null or belongs to a custom field; the message names the property
     */
    public void putTo(WriteContext out, @Nullable Map<String, V> map) {
        if (map == null) {
            return;
        }
        for (Map.Entry<String, V> entry : map.entrySet()) {
            if (entry.getKey() == null) {
                throw new InvalidUserException(property + ": holds a null key, but TalkJS takes only texts");
            }
            CustomKey<V> key = key(prefix.concat(entry.getKey()));
            out.refuseOwned(key.name(), property);
            out.put(key.name(), key.toTextOrNull(entry.getValue()));
        }
    }

    private CustomKey<V> key(String name) {
        return CustomKey.of(name, property, text);
    }

    /** The map of the keys that were read; null if there are none. */
    public @Nullable Map<String, V> readFrom(ReadContext in, CustomKeys owned) {
        return updateFrom(in, owned, null);
    }

    /** The map of the keys that were read; empty if there are none. */
    public Map<String, V> requireFrom(ReadContext in, CustomKeys owned) {
        Map<String, V> read = readFrom(in, owned);
        return read == null ? new LinkedHashMap<>() : read;
    }

    /**
     * A copy of the map with the keys that were read, and without the keys that are cleared. If no key with the prefix
     * was read, the map itself is returned.
     */
    public @Nullable Map<String, V> updateFrom(ReadContext in, CustomKeys owned, @Nullable Map<String, V> current) {
        Map<String, V> updated = in.clearsAll() && current != null ? cleared(in) : null;
        for (Map.Entry<String, @Nullable String> entry : in.entries()) {
            if (covers(entry.getKey()) && !owned.owns(entry.getKey())) {
                updated = updated == null ? copy(current) : updated;
                update(in, entry.getKey(), entry.getValue(), updated);
            }
        }
        Map<String, V> after = updated == null ? current : updated;
        in.keep(current == null || after == null || after.isEmpty() ? null : after);
        return after;
    }

    private static <V> Map<String, V> cleared(ReadContext in) {
        in.noteClear(true);
        in.noted(null, in.isThere());
        return new LinkedHashMap<>();
    }

    private static <V> Map<String, V> copy(@Nullable Map<String, V> current) {
        return current == null ? new LinkedHashMap<>() : new LinkedHashMap<>(current);
    }

    private void update(ReadContext in, String name, @Nullable String written, Map<String, V> updated) {
        String rest = name.substring(prefix.length());
        in.noteClear(written == null);
        in.noted(written, in.isThere());
        if (written == null) {
            updated.remove(rest);
        } else {
            V value = in.take(key(name).fromText(written));
            if (value != null) {
                updated.put(rest, value);
            }
        }
    }

    /** The custom data, with a clear for each stored key of the prefix that the custom data lacks. */
    public CustomData whole(CustomKeys owned, CustomData stored, CustomData after) {
        CustomData.Builder whole = after.toBuilder();
        boolean isChanged = false;
        for (Map.Entry<String, @Nullable String> entry : stored.entrySet()) {
            String key = entry.getKey();
            if (covers(key) && !owned.owns(key) && entry.getValue() != null && !after.containsKey(key)) {
                whole.clear(key);
                isChanged = true;
            }
        }
        return isChanged ? whole.build() : after;
    }

    /** As the other method, for the custom data of a user. */
    public User whole(CustomKeys owned, User stored, User after) {
        CustomData custom = whole(owned, stored.custom(), after.custom());
        return custom.equals(after.custom())
                ? after
                : after.toBuilder().custom(custom).build();
    }
}
