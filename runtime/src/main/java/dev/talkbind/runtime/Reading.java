package dev.talkbind.runtime;

import dev.talkbind.annotations.UserProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One read of a user or of custom data: hands out the values of its keys, and collects every problem. For generated code; not
 * for several threads.
 *
 * <p>Where there is a problem, what is handed out in its place is the current value, or a null that passes for a value: the
 * caller returns {@link #failure} before it uses any.
 */
public final class Reading extends ReadOnce {
    private static final User NOBODY = User.patch().build();

    private Reading(User user, CustomData custom, Problems problems) {
        super(user, custom, problems);
    }

    /** A read of a user as a type, which the title of an exception names: {@code Seller cannot be read from user}. */
    public static Reading of(String type, User user) {
        return new Reading(user, user.custom(), new Problems(type, "user"));
    }

    /** A read of custom data as a type: {@code Seller cannot be read from custom data}. It has no fields of a user. */
    public static Reading of(String type, CustomData data) {
        return new Reading(NOBODY, data, new Problems(type, "custom data"));
    }

    /** The field's value; null where it is absent or cleared. An absent id is a problem. */
    public <T> @Nullable T get(UserKey<T> key) {
        return hasSeen(key) ? seen() : fields.get(key, null);
    }

    /** The field's value; the current one where it is absent, null where it is cleared. An absent id is a problem. */
    public <T> @Nullable T get(UserKey<T> key, @Nullable T current) {
        return fields.get(key, current);
    }

    /** The addresses; null where they are absent or cleared. Several for a property that holds one are a problem. */
    public <T> @Nullable T get(AddressKey<T> key) {
        return hasSeen(key) ? seen() : fields.get(key, null);
    }

    /** The addresses; the current ones where they are absent, null where they are cleared; several for one are a problem. */
    public <T> @Nullable T get(AddressKey<T> key, @Nullable T current) {
        return fields.get(key, current);
    }

    /** The key's value, else its default, else null; a problem where it is required. */
    public <T> @Nullable T get(CustomKey<T> key) {
        return hasSeen(key) ? seen() : custom.get(key, null);
    }

    /** The key's value, else its default; else a problem where it is required, the current value where it is absent, or null. */
    public <T> @Nullable T get(CustomKey<T> key, @Nullable T current) {
        return custom.get(key, current);
    }

    /** The field's value; a problem where there is none. */
    @SuppressWarnings("NullAway") // null only beside a problem
    public <T> T require(UserKey<T> key) {
        return hasSeen(key) ? seen() : fields.require(key, null);
    }

    /** The field's value; the current one where it is absent, a problem where it is cleared. */
    @SuppressWarnings("NullAway") // null only beside a problem
    public <T> T require(UserKey<T> key, T current) {
        return fields.require(key, current);
    }

    /** The addresses, none of which are an empty list, set or array; for a property that holds one, none are a problem. */
    @SuppressWarnings("NullAway") // null only beside a problem
    public <T> T require(AddressKey<T> key) {
        return fields.require(key);
    }

    /** The key's value or default; a problem where there is neither. */
    @SuppressWarnings("NullAway") // null only beside a problem
    public <T> T require(CustomKey<T> key) {
        return hasSeen(key) ? seen() : custom.require(key, null);
    }

    /** The key's value or default; else the current value, but a problem where the key is required or cleared. */
    @SuppressWarnings("NullAway") // null only beside a problem
    public <T> T require(CustomKey<T> key, T current) {
        return custom.require(key, current);
    }

    /** What an update makes of a property: as {@link #get(CustomKey)}, but the current value where the key is absent. */
    public <T> @Nullable T update(CustomKey<T> key, @Nullable T current) {
        return custom.isAbsent(key) ? current : custom.get(key, current);
    }

    /** What an update makes of a property that is never null; clearing it is a problem where there is no default. */
    @SuppressWarnings("NullAway") // null only beside a problem
    public <T> T requireUpdate(CustomKey<T> key, T current) {
        return custom.isAbsent(key) ? current : custom.require(key, current);
    }

    /** The object that a property holds, made of its own keys. */
    public <T> @Nullable T get(CustomDataConverter<T> converter) {
        return hasSeen(converter) ? seen() : custom.get(converter, custom.data());
    }

    /** The object that a property holds; null where there is a text for none of its keys. */
    public <T> @Nullable T getIfAny(CustomDataConverter<T> converter) {
        return converter.keys().hasAny(custom.data()) ? get(converter) : null;
    }

    /** What an update makes of an object that a property holds: it changes the keys that it names. */
    public <T> @Nullable T update(CustomDataConverter<T> converter, @Nullable T current) {
        return custom.update(converter, current);
    }

    /** As {@link #update(CustomDataConverter, Object)}; null where there is no object and an update names none of its keys. */
    public <T> @Nullable T updateIfAny(CustomDataConverter<T> converter, @Nullable T current) {
        return current == null && !converter.keys().hasAny(custom.data()) ? null : custom.update(converter, current);
    }

    /** What an update makes of the custom data that no custom field owns. */
    public CustomData updateRest(CustomKeys owned, @Nullable Map<String, @Nullable String> current) {
        return custom.updateRest(owned, current);
    }

    /** The push tokens; null where they are absent or cleared. */
    public @Nullable Map<String, @Nullable Boolean> pushTokens() {
        return pushTokens(null);
    }

    /** The push tokens; the current ones where they are absent, null where they are cleared. */
    public @Nullable Map<String, @Nullable Boolean> pushTokens(@Nullable Map<String, @Nullable Boolean> current) {
        return read(UserProperty.PUSH_TOKENS, user.pushTokens(), current);
    }

    /** The custom data as a whole; null where it is absent or cleared. */
    public @Nullable CustomData custom() {
        return custom(null);
    }

    /** The custom data as a whole; the current one where it is absent, null where it is cleared. */
    public @Nullable CustomData custom(@Nullable CustomData current) {
        return read(UserProperty.CUSTOM, user.custom(), current);
    }

    /** The push tokens; empty where they are absent or cleared. */
    public Map<String, @Nullable Boolean> requirePushTokens() {
        return user.pushTokens();
    }

    /** The custom data as a whole; empty where it is absent or cleared. */
    public CustomData requireCustom() {
        return user.custom();
    }

    private <T> @Nullable T read(UserProperty field, T value, @Nullable T current) {
        return user.has(field) ? user.clears(field) ? null : value : current;
    }

    /** The custom data that no custom field owns; empty where there is none. */
    public CustomData rest(CustomKeys owned) {
        return owned.rest(custom.data());
    }

    /** Takes over the problems of a part that was read on its own. */
    public void include(ReadResult<?> nested) {
        problems.addAll(nested.problems());
    }

    /** Whether there is any problem so far. */
    public boolean failed() {
        return !problems.isEmpty();
    }

    /** All problems so far, as the result of the read; for where there are any. */
    public <T> ReadResult<T> failure() {
        return problems.failure();
    }

    /** The value, or all problems where there are any. */
    public <T extends @Nullable Object> ReadResult<T> result(T value) {
        return failed() ? problems.failure() : ReadResult.of(value);
    }

    /**
     * Goes on only where there is no problem.
     *
     * @throws ReadException with all problems so far
     */
    public void orThrow() {
        if (failed()) {
            problems.failure().orElseThrow();
        }
    }
}
