package dev.talkbind.runtime;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.internal.MergeRule;
import dev.talkbind.runtime.internal.PatchMap;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a user, each in a state of {@link MergeRule}. Immutable. */
final class UserFields {
    /** The position of the time when TalkJS first saw the user, after all other fields. Only TalkJS writes it. */
    static final int CREATED_AT = UserProperty.CREATED_AT.ordinal();

    private static final UserProperty[] ALL = UserProperty.values();

    static final int SIZE = ALL.length;

    private static final UserProperty[] MAPS = {UserProperty.CUSTOM, UserProperty.PUSH_TOKENS};

    private final @Nullable Object[] states;

    /** Keeps the array, which must not be written to any more. */
    UserFields(@Nullable Object[] states) {
        this.states = states;
    }

    @Nullable
    Object[] copy() {
        return states.clone();
    }

    UserFields without(UserProperty field) {
        @Nullable Object[] rest = copy();
        rest[field.ordinal()] = null;
        return new UserFields(rest);
    }

    boolean has(UserProperty field) {
        return states[field.ordinal()] != null;
    }

    boolean clears(UserProperty field) {
        return MergeRule.isCleared(states[field.ordinal()]);
    }

    /** Whether the field is a map that is cleared as a whole and then has keys set. */
    boolean resets(UserProperty field) {
        return states[field.ordinal()] instanceof PatchMap<?> map && map.clearsAll() && !map.isEmpty();
    }

    /** The field's value; null if it is absent or cleared. */
    @SuppressWarnings("ReferenceEquality") // CLEARED is one instance
    @Nullable
    Object value(UserProperty field) {
        Object state = states[field.ordinal()];
        return state == MergeRule.CLEARED ? null : state;
    }

    @Nullable
    String text(UserProperty field) {
        return (String) value(field);
    }

    @SuppressWarnings("unchecked") // the builder puts in nothing else
    List<String> addresses(UserProperty field) {
        Object list = value(field);
        return list == null ? List.of() : (List<String>) list;
    }

    @SuppressWarnings("unchecked") // the builder puts in nothing else
    <V> Map<String, @Nullable V> map(UserProperty field) {
        Object map = value(field);
        return map == null ? Map.of() : (PatchMap<V>) map;
    }

    @Nullable
    Instant createdAt() {
        return (Instant) states[CREATED_AT];
    }

    /** Whether no field is there except the id. */
    boolean isEmpty() {
        for (int i = 1; i < CREATED_AT; i++) {
            if (states[i] != null) {
                return false;
            }
        }
        return true;
    }

    /** Whether a document of this form would contain only the id. */
    boolean isIdAlone(WireForm form) {
        for (UserProperty field : ALL) {
            if (field != UserProperty.ID && isWritten(field, form)) {
                return false;
            }
        }
        return has(UserProperty.ID);
    }

    /** Whether a document of this form would contain this field. */
    boolean isWritten(UserProperty field, WireForm form) {
        return has(field) && form.writes(field) && (form.writesNulls() || !clears(field));
    }

    /** Refuses the fields if a single document of this form cannot say the same. */
    void check(WireForm form) {
        if (form.writesId() && !has(UserProperty.ID)) {
            throw new InvalidUserException("id: absent, but a " + form.name() + " document needs it");
        }
        if (form.needsName() && !has(UserProperty.NAME) && !(form.writesBareId() && isIdAlone(form))) {
            throw new InvalidUserException("name: absent, but a " + form.name() + " document needs it");
        }
        for (UserProperty map : MAPS) {
            if (resets(map) && form.writes(map) && form.writesNulls()) {
                throw InvalidUserException.twoUpdates(map.fieldName());
            }
        }
    }

    /** These fields, followed by the patch, as one. */
    UserFields merge(UserFields patch) {
        refuseOther(patch);
        @Nullable Object[] merged = copy();
        for (int i = 0; i < SIZE; i++) {
            Object later = patch.states[i];
            if (later != null) {
                merged[i] = merged[i] == null ? later : MergeRule.merged(merged[i], later);
            }
        }
        return new UserFields(merged);
    }

    /** The smallest patch after which {@code before} holds what it would hold after these fields. */
    UserFields since(UserFields before) {
        refuseOther(before);
        @Nullable Object[] patch = new Object[SIZE];
        patch[0] = states[0] == null ? before.states[0] : states[0];
        for (int i = 1; i < CREATED_AT; i++) {
            patch[i] = MergeRule.change(before.states[i], states[i]);
        }
        return new UserFields(patch);
    }

    private void refuseOther(UserFields other) {
        Object id = value(UserProperty.ID);
        Object otherId = other.value(UserProperty.ID);
        if (id != null && otherId != null && !id.equals(otherId)) {
            throw new IllegalArgumentException("the users have different ids");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof UserFields fields)) {
            return false;
        }
        for (int i = 0; i < SIZE; i++) {
            if (!MergeRule.isSame(states[i], fields.states[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(states);
    }

    /** Shows the names of the fields that are there, but never a value. */
    @Override
    public String toString() {
        StringBuilder names = new StringBuilder();
        for (UserProperty field : ALL) {
            if (has(field)) {
                names.append(names.length() == 0 ? "" : ", ").append(field.fieldName());
                names.append(clears(field) ? " cleared" : "");
            }
        }
        return names.toString();
    }
}
