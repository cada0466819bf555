package dev.talkbind.runtime;

import dev.talkbind.annotations.UserProperty;
import org.jspecify.annotations.Nullable;

/**
 * The part of a read that looks before it takes: whether there is something to set. What was looked at is kept for the one call
 * that then takes it, so no text is read twice.
 */
abstract sealed class ReadOnce permits Reading {
    final User user;
    final Problems problems;
    final UserReads fields;
    final CustomReads custom;
    private @Nullable Object seenKey;
    private @Nullable Object seen;

    ReadOnce(User user, CustomData custom, Problems problems) {
        this.user = user;
        this.problems = problems;
        this.fields = new UserReads(user, problems);
        this.custom = new CustomReads(custom, problems);
    }

    /** Whether the user says anything about the field: a value, or a clear. */
    public boolean has(UserProperty field) {
        return user.has(field);
    }

    /** Whether there is something to set: a value, or a clear. What cannot be read is a problem, and nothing to set. */
    public boolean has(UserKey<?> key) {
        int known = problems.size();
        return see(key, fields.get(key, null)) || problems.size() == known && user.clears(key.field());
    }

    /** Whether there is something to set: addresses, or a clear. */
    public boolean has(AddressKey<?> key) {
        int known = problems.size();
        return see(key, fields.get(key, null)) || problems.size() == known && user.clears(key.field());
    }

    /** Whether there is something to set: a value, a default, or a clear. */
    public boolean has(CustomKey<?> key) {
        int known = problems.size();
        return see(key, custom.get(key, null)) || problems.size() == known && custom.isCleared(key);
    }

    /** Whether there is an object to set: one that could be made of its keys. */
    public boolean has(CustomDataConverter<?> converter) {
        return see(converter, custom.get(converter, custom.data()));
    }

    private boolean see(Object key, @Nullable Object value) {
        seenKey = key;
        seen = value;
        return value != null;
    }

    @SuppressWarnings("ReferenceEquality") // a key is itself alone
    boolean hasSeen(Object key) {
        return key == seenKey;
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // a key's value is of its type
    <T> @Nullable T seen() {
        return (T) seen;
    }
}
