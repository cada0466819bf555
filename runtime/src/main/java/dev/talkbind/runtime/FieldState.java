package dev.talkbind.runtime;

import dev.talkbind.annotations.UserProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the place of one field: null where it is absent, a mark where it is cleared, its value, or for custom data and
 * push tokens the entries, which merge key by key and know by themselves whether they are cleared.
 */
final class FieldState {
    static final Object CLEARED = new Object();

    private static final Entries<Object> NO_ENTRIES = new EntriesBuilder<>(0).build();
    private static final Entries<String> NO_TOKENS = new Entries<>(CustomData.cleared());

    private FieldState() {}

    /** What stands in the place of a field that is cleared. */
    static Object cleared(UserProperty field) {
        return switch (field) {
            case CUSTOM -> CustomData.cleared();
            case PUSH_TOKENS -> NO_TOKENS;
            default -> CLEARED;
        };
    }

    static @Nullable Object changed(@Nullable Object before, @Nullable Object after) {
        boolean held = before != null && before != CLEARED;
        return (after == CLEARED ? held : !Objects.equals(before, after)) ? after : null;
    }

    static <V> @Nullable Object changed(@Nullable Object before, @Nullable Object after, Sameness<V> sameness) {
        if (after == null) {
            return null;
        }
        Entries<V> patch = FieldState.<V>entries(after).since(entries(before == null ? NO_ENTRIES : before), sameness);
        return patch.isEmpty() && !patch.clearsAll() ? null : like(after, patch);
    }

    static Object merged(Object earlier, Object later) {
        return later instanceof Entries<?> ? like(later, entries(earlier).merge(entries(later))) : later;
    }

    @SuppressWarnings("unchecked") // custom data is the only subclass, and its values are texts
    private static Object like(Object map, Entries<?> entries) {
        return map instanceof CustomData ? new CustomData((Entries<String>) entries) : entries;
    }

    @SuppressWarnings("unchecked") // one place always holds values of one type
    static <V> Entries<V> entries(Object map) {
        return (Entries<V>) map;
    }

    static boolean same(@Nullable Object one, @Nullable Object other) {
        return one instanceof Entries<?> && other instanceof Entries<?>
                ? entries(one).sameAs(entries(other))
                : Objects.equals(one, other);
    }
}
