package dev.talkbind.runtime.internal;

import dev.talkbind.annotations.UserProperty;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * TalkJS's merge rule for one field of a user. A field is absent (null), cleared, or has a value. Custom data and push
 * tokens are {@linkplain PatchMap maps} that merge key by key, and know themselves whether they are cleared.
 */
public final class MergeRule {
    /** Stands for a field that is cleared. */
    public static final Object CLEARED = new Object();

    private static final PatchMap<Object> CLEARED_MAP = PatchMap.cleared();
    private static final PatchMap<Object> EMPTY_MAP = new PatchMapBuilder<>(0).toMap();

    private MergeRule() {}

    /** The cleared state of a field; for a map, a clear of the whole map. */
    public static Object cleared(UserProperty field) {
        return field == UserProperty.CUSTOM || field == UserProperty.PUSH_TOKENS ? CLEARED_MAP : CLEARED;
    }

    /** A map as a patch; a null in it clears its key. */
    public static <V> PatchMap<V> patch(Map<String, @Nullable V> map) {
        PatchMapBuilder<V> patch = new PatchMapBuilder<>(map.size());
        for (Map.Entry<String, @Nullable V> entry : map.entrySet()) {
            patch.set(entry.getKey(), entry.getValue());
        }
        return patch.toMap();
    }

    /** Push tokens as a patch: true sets a token, false and null remove it. */
    public static PatchMap<Boolean> tokens(Map<String, @Nullable Boolean> tokens) {
        PatchMapBuilder<Boolean> patch = new PatchMapBuilder<>(tokens.size());
        for (Map.Entry<String, @Nullable Boolean> token : tokens.entrySet()) {
            patch.set(token.getKey(), Boolean.TRUE.equals(token.getValue()) ? Boolean.TRUE : null);
        }
        return patch.toMap();
    }

    /** The key of an entry by its position. Here, since custom data has no positions for its users. */
    public static String keyAt(PatchMap<?> map, int position) {
        return map.key(position);
    }

    /** The value of an entry by its position; null if the key is cleared. */
    public static @Nullable Object valueAt(PatchMap<?> map, int position) {
        return map.value(position);
    }

    /** Whether the field is cleared and not set afterwards. */
    @SuppressWarnings("ReferenceEquality") // CLEARED is one instance
    public static boolean isCleared(@Nullable Object field) {
        return field instanceof PatchMap<?> map ? map.clearsAll() && map.isEmpty() : field == CLEARED;
    }

    /**
     * The smallest change that makes {@code before} hold what it would hold after {@code after}; null if no change is
     * needed.
     */
    public static @Nullable Object change(@Nullable Object before, @Nullable Object after) {
        if (after instanceof PatchMap<?> map) {
            PatchMap<?> patch = since(map, before == null ? EMPTY_MAP : (PatchMap<?>) before);
            return patch.isEmpty() && !patch.clearsAll() ? null : patch;
        }
        boolean isHeld = before != null && before != CLEARED;
        return (after == CLEARED ? isHeld : !Objects.equals(before, after)) ? after : null;
    }

    /** Two successive changes of a field, as one. */
    public static Object merged(Object earlier, Object later) {
        return later instanceof PatchMap<?> patch ? merged((PatchMap<?>) earlier, patch) : later;
    }

    @SuppressWarnings("unchecked") // the maps of one field have values of one type
    private static <V> PatchMap<V> merged(PatchMap<V> earlier, PatchMap<?> later) {
        return earlier.merged((PatchMap<V>) later);
    }

    @SuppressWarnings("unchecked") // the maps of one field have values of one type
    private static <V> PatchMap<V> since(PatchMap<V> after, PatchMap<?> before) {
        return after.since((PatchMap<V>) before);
    }

    /** Whether two states are the same for TalkJS. */
    public static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return one instanceof PatchMap<?> map && other instanceof PatchMap<?> second
                ? isSame(map, second)
                : Objects.equals(one, other);
    }

    @SuppressWarnings("unchecked") // the maps of one field have values of one type
    private static <V> boolean isSame(PatchMap<V> one, PatchMap<?> other) {
        return one.isSame((PatchMap<V>) other);
    }
}
