package dev.talkbind.runtime;

import dev.talkbind.annotations.UserProperty;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a user and the states they are in: see {@link FieldState}. Immutable.
 */
final class Fields {
    /** One place for each field, and one for when the user was made. */
    static final int PLACES = 12;

    static final int CREATED_AT = 11;

    private static final UserProperty[] ALL = UserProperty.values();

    private final @Nullable Object[] places; // null: absent

    /** Takes the array, which nobody writes to any more. */
    Fields(@Nullable Object[] places) {
        this.places = places;
    }

    @Nullable
    Object[] copy() {
        return places.clone();
    }

    Fields without(UserProperty field) {
        @Nullable Object[] rest = copy();
        rest[field.ordinal()] = null;
        return new Fields(rest);
    }

    boolean has(UserProperty field) {
        return places[field.ordinal()] != null;
    }

    @SuppressWarnings("ReferenceEquality") // the mark is one instance
    boolean clears(UserProperty field) {
        Object place = places[field.ordinal()];
        return place instanceof Entries<?> entries ? entries.isCleared() : place == FieldState.CLEARED;
    }

    boolean resets(UserProperty field) {
        return places[field.ordinal()] instanceof Entries<?> entries && entries.clearsAll() && !entries.isCleared();
    }

    /** The field's value; null where it is absent or cleared. */
    @SuppressWarnings("ReferenceEquality") // the mark is one instance
    @Nullable
    Object value(UserProperty field) {
        Object place = places[field.ordinal()];
        return place == FieldState.CLEARED ? null : place;
    }

    @Nullable
    String text(UserProperty field) {
        return (String) value(field);
    }

    @SuppressWarnings("unchecked") // a setter fills email and phone with nothing else
    List<String> addresses(UserProperty field) {
        Object list = value(field);
        return list == null ? List.of() : (List<String>) list;
    }

    CustomData custom() {
        Object custom = value(UserProperty.CUSTOM);
        return custom == null ? CustomData.empty() : (CustomData) custom;
    }

    Map<String, @Nullable Boolean> tokens() {
        Object tokens = value(UserProperty.PUSH_TOKENS);
        return tokens == null ? Map.of() : FieldState.entries(tokens);
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
        refuseOther(patch);
        @Nullable Object[] merged = copy();
        for (int i = 0; i < PLACES; i++) {
            Object later = patch.places[i];
            if (later != null) {
                merged[i] = merged[i] == null ? later : FieldState.merged(merged[i], later);
            }
        }
        return new Fields(merged);
    }

    /** The smallest patch after which {@code before} holds what it would hold after these. */
    Fields since(Fields before, Sameness<String> custom) {
        refuseOther(before);
        @Nullable Object[] patch = new Object[PLACES];
        for (UserProperty field : ALL) {
            int i = field.ordinal();
            patch[i] = switch (field) {
                case ID -> places[i] == null ? before.places[i] : places[i];
                case CUSTOM -> FieldState.changed(before.places[i], places[i], custom);
                case PUSH_TOKENS -> FieldState.changed(before.places[i], places[i], new Sameness.Equal<Boolean>());
                default -> FieldState.changed(before.places[i], places[i]);
            };
        }
        return new Fields(patch);
    }

    private void refuseOther(Fields other) {
        Object id = value(UserProperty.ID);
        Object otherId = other.value(UserProperty.ID);
        if (id != null && otherId != null && !id.equals(otherId)) {
            throw new IllegalArgumentException("users with different ids");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Fields fields)) {
            return false;
        }
        for (int i = 0; i < PLACES; i++) {
            if (!FieldState.same(places[i], fields.places[i])) {
                return false;
            }
        }
        return true;
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
