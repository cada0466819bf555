package dev.talkbind.runtime;

import dev.talkbind.annotations.UserProperty;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a user, each absent, cleared or a value, and how they merge. Custom data and push tokens are maps that merge
 * key by key, every other field is one value. Immutable.
 */
final class Fields {
    /** One place for each field, and one for when the user was made. */
    static final int PLACES = 12;

    static final int CREATED_AT = 11;

    private static final UserProperty[] ALL = UserProperty.values();
    private static final Object CLEARED = new Object();
    private static final Entries<Object> NO_ENTRIES = new EntriesBuilder<>(0).build();

    private final @Nullable Object[] places; // null: absent

    /** Takes the array, which nobody writes to any more. */
    Fields(@Nullable Object[] places) {
        this.places = places;
    }

    /** What stands in the place of a field that is cleared. */
    static Object cleared(UserProperty field) {
        return switch (field) {
            case CUSTOM -> CustomData.cleared();
            case PUSH_TOKENS -> new Entries<>(CustomData.cleared());
            default -> CLEARED;
        };
    }

    @Nullable
    Object[] copy() {
        return places.clone();
    }

    boolean has(UserProperty field) {
        return places[field.ordinal()] != null;
    }

    boolean clears(UserProperty field) {
        Object place = places[field.ordinal()];
        return place instanceof Entries<?> entries ? entries.isCleared() : place == CLEARED;
    }

    /** The field's value; null where it is absent or cleared. */
    @Nullable
    Object value(UserProperty field) {
        Object place = places[field.ordinal()];
        return place == CLEARED ? null : place;
    }

    @Nullable
    Instant createdAt() {
        return (Instant) places[CREATED_AT];
    }

    boolean isEmpty() {
        for (int i = 1; i < CREATED_AT; i++) {
            if (places[i] != null) {
                return false;
            }
        }
        return true;
    }

    Fields merge(Fields patch) {
        @Nullable Object[] merged = copy();
        for (int i = 0; i < PLACES; i++) {
            Object later = patch.places[i];
            if (later != null) {
                merged[i] = merged[i] == null ? later : merged(merged[i], later);
            }
        }
        return new Fields(merged);
    }

    /** The smallest patch after which {@code before} holds what it would hold after these. */
    Fields since(Fields before, Sameness<String> custom) {
        @Nullable Object[] patch = new Object[PLACES];
        for (UserProperty field : ALL) {
            int i = field.ordinal();
            patch[i] = switch (field) {
                case ID -> places[i] == null ? before.places[i] : places[i];
                case CUSTOM -> changed(before.places[i], places[i], custom);
                case PUSH_TOKENS -> changed(before.places[i], places[i], new Sameness.Equal<Boolean>());
                default -> changed(before.places[i], places[i]);
            };
        }
        return new Fields(patch);
    }

    private static @Nullable Object changed(@Nullable Object before, @Nullable Object after) {
        boolean held = before != null && before != CLEARED;
        return (after == CLEARED ? held : !Objects.equals(before, after)) ? after : null;
    }

    private static <V> @Nullable Object changed(@Nullable Object before, @Nullable Object after, Sameness<V> sameness) {
        if (after == null) {
            return null;
        }
        Entries<V> patch = Fields.<V>entries(after).since(entries(before == null ? NO_ENTRIES : before), sameness);
        return patch.isEmpty() && !patch.clearsAll() ? null : like(after, patch);
    }

    private static Object merged(Object earlier, Object later) {
        return later instanceof Entries<?> ? like(later, entries(earlier).merge(entries(later))) : later;
    }

    @SuppressWarnings("unchecked") // custom data is the only subclass, and its values are texts
    private static Object like(Object map, Entries<?> entries) {
        return map instanceof CustomData ? new CustomData((Entries<String>) entries) : entries;
    }

    @SuppressWarnings("unchecked") // one place always holds values of one type
    private static <V> Entries<V> entries(Object map) {
        return (Entries<V>) map;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Fields fields)) {
            return false;
        }
        for (int i = 0; i < PLACES; i++) {
            if (!same(places[i], fields.places[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        boolean maps = one instanceof Entries<?> && other instanceof Entries<?>;
        return maps ? entries(one).sameAs(entries(other)) : Objects.equals(one, other);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(places);
    }

    /** The names of the fields that are there, never a value. */
    @Override
    public String toString() {
        StringBuilder names = new StringBuilder();
        for (UserProperty field : ALL) {
            if (has(field)) {
                names.append(names.length() == 0 ? "" : ", ").append(FieldName.of(field));
                names.append(clears(field) ? " cleared" : "");
            }
        }
        return names.toString();
    }
}
