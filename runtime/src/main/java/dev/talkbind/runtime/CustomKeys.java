package dev.talkbind.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one type's custom data: its custom fields, their aliases, and the retired keys that every full write deletes.
 * Immutable.
 */
public final class CustomKeys {
    private final List<CustomKey<?>> keys;
    private final String[] retired;
    private final String[] layout;
    private final Map<String, @Nullable CustomKey<?>> owners; // null: retired

    private CustomKeys(List<CustomKey<?>> keys, List<String> retired) {
        this.keys = keys;
        this.retired = retired.toArray(new String[0]);
        this.owners = new HashMap<>();
        List<String> order = new ArrayList<>();
        for (CustomKey<?> key : keys) {
            own(key.name(), key, order);
            for (String alias : key.older()) {
                own(alias, key, order);
            }
        }
        for (String name : retired) {
            own(name, null, order);
        }
        this.layout = order.toArray(new String[0]);
    }

    private void own(String name, @Nullable CustomKey<?> key, List<String> order) {
        if (owners.containsKey(name)) {
            throw new IllegalArgumentException("key \"" + name + "\" is there twice");
        }
        owners.put(name, key);
        order.add(name);
    }

    /**
     * These keys, in the order in which they are written.
     *
     * @throws IllegalArgumentException where a name or alias is there twice
     */
    public static CustomKeys of(CustomKey<?>... keys) {
        return new CustomKeys(List.of(keys), List.of());
    }

    /**
     * These keys, with some that earlier versions wrote and every full write deletes.
     *
     * @throws IllegalArgumentException where one of them is a key or there twice
     */
    public CustomKeys retired(String... names) {
        return new CustomKeys(keys, joined(List.of(retired), List.of(names)));
    }

    /**
     * These keys and the other ones: a user's custom fields beside those of a {@code @TalkCustomData} type.
     *
     * @throws IllegalArgumentException where both have one key
     */
    public CustomKeys and(CustomKeys other) {
        return new CustomKeys(joined(keys, other.keys), joined(List.of(retired), List.of(other.retired)));
    }

    /** Whether the key is one of these: a name, an alias, or retired. */
    public boolean owns(String key) {
        return owners.containsKey(key);
    }

    /** A builder that expects these keys in their order, and clears each retired key that is not put. */
    public CustomData.Builder builder() {
        return new CustomData.Builder(layout, retired);
    }

    /**
     * As {@link CustomData#diff(CustomData, CustomData)}, but a key whose stored text reads as the same value as the new text
     * is left out. A stored text that cannot be read counts as different.
     */
    public CustomData diff(CustomData stored, CustomData after) {
        return stored.diff(after, new SameValue(owners));
    }

    /**
     * As {@link User#diff}, with custom data compared as {@link #diff(CustomData, CustomData)} does.
     *
     * @throws IllegalArgumentException where the two have different ids
     */
    public User diff(User stored, User now) {
        return User.diff(stored, now, new SameValue(owners));
    }

    /** The entries that none of these keys owns, cleared ones too; never cleared as a whole. */
    public CustomData rest(CustomData data) {
        CustomData.Builder rest = CustomData.builder();
        for (Map.Entry<String, @Nullable String> entry : data.entrySet()) {
            if (!owns(entry.getKey())) {
                rest.put(entry.getKey(), entry.getValue());
            }
        }
        return rest.build();
    }

    /** Whether the data has a text for any of these keys. */
    boolean hasAny(CustomData data) {
        for (Map.Entry<String, @Nullable String> entry : data.entrySet()) {
            if (entry.getValue() != null && owns(entry.getKey())) {
                return true;
            }
        }
        return false;
    }

    /** What the data says about these keys, and where it says nothing about one, the current data's entry. */
    CustomData updated(CustomData current, CustomData data) {
        CustomData.Builder updated = CustomData.builder();
        for (CustomKey<?> key : keys) {
            boolean isSaid = says(data, key.name());
            for (String alias : key.older()) {
                isSaid |= says(data, alias);
            }
            CustomData from = isSaid ? data : current;
            copy(from, key.name(), updated);
            for (String alias : key.older()) {
                copy(from, alias, updated);
            }
        }
        return updated.build();
    }

    /** Whether an update changes a key: it sets it, or clears it, or clears the whole. */
    private static boolean says(CustomData data, String key) {
        return data.containsKey(key) || data.clearsAll();
    }

    /** Puts what the data says about a key, if anything. */
    private static void copy(CustomData data, String key, CustomData.Builder to) {
        if (says(data, key)) {
            to.put(key, data.get((Object) key));
        }
    }

    /** Clears each of these keys, and their aliases. */
    void clear(CustomWrites data) {
        for (CustomKey<?> key : keys) {
            data.set(key.name(), null);
            for (String alias : key.older()) {
                data.set(alias, null);
            }
        }
    }

    /** Refuses a property that is null, where that would clear a key which is required. */
    void refuseClear(String property) {
        for (CustomKey<?> key : keys) {
            if (key.isRequired()) {
                throw new InvalidUserException(property + " is null, and " + key.property() + " is required");
            }
        }
    }

    /** Refuses each of these keys that is owned here, for the property that would set it. */
    void refuse(Iterable<String> extra, String property) {
        for (String key : extra) {
            if (owns(key)) {
                CustomKey<?> owner = owners.get(key);
                String of = owner == null ? "is retired" : "belongs to " + owner.property();
                throw new InvalidUserException(
                        property + ": key \"" + key + "\" " + of + ", and must be left out here");
            }
        }
    }

    private static <E> List<E> joined(List<E> some, List<E> more) {
        List<E> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** A key's texts are the same where they read as the same value. */
    private record SameValue(Map<String, @Nullable CustomKey<?>> owners) implements Sameness<String> {
        @Override
        public boolean same(String key, String before, String after) {
            CustomKey<?> owner = owners.get(key);
            return owner != null && owner.name().equals(key)
                    ? owner.propertyText().same(before, after)
                    : before.equals(after);
        }
    }
}
