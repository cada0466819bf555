package dev.talkbind.runtime.spi;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.User;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one type's custom data: its custom fields, their aliases, and the retired keys that every full write
 * deletes. For generated code. Immutable.
 */
public final class CustomKeys {
    private final List<FieldKey<?>> keys;
    private final List<FieldKey<?>> read; // only read, because others write them
    private final List<String> retired;
    private final List<PrefixKey<?>> maps;
    private final Map<String, @Nullable FieldKey<?>> owners = new HashMap<>(); // null: retired
    private final CustomData allCleared;

    private CustomKeys(List<FieldKey<?>> keys, List<FieldKey<?>> read, List<String> retired, List<PrefixKey<?>> maps) {
        this.keys = keys;
        this.maps = maps;
        this.read = read;
        this.retired = retired;
        CustomData.Builder all = CustomData.builder();
        own(keys, all);
        for (String name : retired) {
            own(name, null, all);
        }
        this.allCleared = all.build();
        own(read, CustomData.builder());
    }

    private void own(List<FieldKey<?>> owned, CustomData.Builder all) {
        for (FieldKey<?> key : owned) {
            own(key.name(), key, all);
            for (String alias : key.aliases()) {
                own(alias, key, all);
            }
        }
    }

    private void own(String name, @Nullable FieldKey<?> key, CustomData.Builder all) {
        if (owners.containsKey(name)) {
            throw new IllegalArgumentException("key \"" + name + "\" is named twice");
        }
        owners.put(name, key);
        all.clear(name);
    }

    /**
     * These keys, in the order in which they are written.
     *
     * @throws IllegalArgumentException if a name or alias is there twice
     */
    public static CustomKeys of(FieldKey<?>... keys) {
        return new CustomKeys(List.of(keys), List.of(), List.of(), List.of());
    }

    /**
     * These keys, and keys that only earlier versions wrote; every full write deletes them.
     *
     * @throws IllegalArgumentException if one of them is also a key, or is there twice
     */
    public CustomKeys retired(String... names) {
        return new CustomKeys(keys, read, joined(retired, List.of(names)), maps);
    }

    /**
     * These keys, and keys that other programs write: they are read, but never written, cleared or compared.
     *
     * @throws IllegalArgumentException if a name or alias is there twice
     */
    public CustomKeys alsoRead(FieldKey<?>... others) {
        return new CustomKeys(keys, joined(read, List.of(others)), retired, maps);
    }

    /** These keys, and maps that hold all other keys with their prefixes. */
    public CustomKeys maps(PrefixKey<?>... prefixes) {
        return new CustomKeys(keys, read, retired, joined(maps, List.of(prefixes)));
    }

    private static <E> List<E> joined(List<E> some, List<E> more) {
        List<E> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** Whether the key is one of these: a name, an alias, or a retired key. */
    public boolean owns(String key) {
        return owners.containsKey(key);
    }

    List<String> retired() {
        return retired;
    }

    /** A write that clears each of these keys that gets no value. */
    public WriteContext write() {
        return new WriteContext(this, allCleared, false);
    }

    /** A write that leaves out nulls, and clears only aliases and retired keys. */
    public WriteContext writeKeepingNulls() {
        return new WriteContext(this, CustomData.empty(), true);
    }

    /**
     * As {@link CustomData#diff(CustomData, CustomData)}, but leaves out a key if its stored text and its new text
     * stand for the same value. A stored text that cannot be read counts as different.
     */
    public CustomData diff(CustomData stored, CustomData after) {
        return withoutSame(stored, CustomData.diff(stored, after));
    }

    /**
     * As {@link User#diff}, with custom data compared as {@link #diff(CustomData, CustomData)} does.
     *
     * @throws IllegalArgumentException if the two have different ids
     */
    public User diff(User stored, User now) {
        User patch = User.diff(stored, now);
        CustomData custom = patch.custom();
        CustomData changed = withoutSame(stored.custom(), custom);
        if (changed.size() == custom.size()) {
            return patch;
        }
        return changed.isEmpty()
                ? patch.without(UserProperty.CUSTOM)
                : patch.toBuilder().custom(changed).build();
    }

    /** The patch without the keys whose new text only spells the stored value in another way. */
    private CustomData withoutSame(CustomData stored, CustomData patch) {
        List<String> same = new ArrayList<>(0);
        patch.forEach((name, text) -> {
            if (isSame(name, stored.get((Object) name), text)) {
                same.add(name);
            }
        });
        if (same.isEmpty()) {
            return patch;
        }
        CustomData.Builder changed = CustomData.builder();
        patch.forEach((name, text) -> {
            if (!same.contains(name)) {
                changed.put(name, text);
            }
        });
        return changed.build();
    }

    private boolean isSame(String name, @Nullable String before, @Nullable String after) {
        FieldKey<?> key = owners.get(name);
        return key != null && key.name().equals(name) && before != null && after != null && key.isSame(before, after);
    }

    /** The entries that none of these keys owns, including cleared ones; never a clear of the whole map. */
    CustomData rest(CustomData data) {
        CustomData.Builder rest = CustomData.builder();
        for (Map.Entry<String, @Nullable String> entry : data.entrySet()) {
            if (!owns(entry.getKey()) && mapOf(entry.getKey()) == null) {
                rest.put(entry.getKey(), entry.getValue());
            }
        }
        return rest.build();
    }

    private @Nullable PrefixKey<?> mapOf(String key) {
        for (PrefixKey<?> map : maps) {
            if (map.covers(key)) {
                return map;
            }
        }
        return null;
    }

    /** Refuses each key that begins with a map's prefix. {@code property} is the one that would set it. */
    void refusePrefixed(Iterable<String> names, String property) {
        for (String name : names) {
            PrefixKey<?> map = mapOf(name);
            if (map != null) {
                throw new InvalidUserException(property + ": key \"" + name + "\" belongs to " + map.property()
                        + ", and must be left out here");
            }
        }
    }

    /** Refuses each of these keys that is owned here. {@code property} is the one that would set it. */
    void refuseOwned(Iterable<String> names, String property) {
        for (String name : names) {
            if (owns(name)) {
                FieldKey<?> owner = owners.get(name);
                String of = owner == null ? "is retired" : "belongs to " + owner.property();
                throw new InvalidUserException(
                        property + ": key \"" + name + "\" " + of + ", and must be left out here");
            }
        }
    }
}
