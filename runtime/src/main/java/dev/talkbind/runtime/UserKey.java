package dev.talkbind.runtime;

import dev.talkbind.annotations.TextConverter;
import dev.talkbind.annotations.UserProperty;
import org.jspecify.annotations.Nullable;

/**
 * How one property is a field of the TalkJS user that is one text. Immutable.
 *
 * @param <T> the type of the property
 */
public final class UserKey<T> {
    private final UserProperty field;
    private final PropertyText<T> text;
    private final String prefix;

    private UserKey(UserProperty field, PropertyText<T> text, String prefix) {
        this.field = field;
        this.text = text;
        this.prefix = prefix;
    }

    /** A field, the property that it is, such as {@code Seller.photo}, and how its value becomes text. */
    public static <T> UserKey<T> of(UserProperty field, String property, TextConverter<T> text) {
        return new UserKey<>(field, new PropertyText<>(property, FieldName.of(field), text), "");
    }

    /** This key, with a prefix that is put before each text, and required and removed on reading. */
    public UserKey<T> prefix(String idPrefix) {
        return new UserKey<>(field, text, idPrefix);
    }

    /**
     * The text of a value that may not be missing.
     *
     * @throws InvalidUserException naming the property, where the value is null, has no text, or is an id that is blank
     */
    public String required(@Nullable T value) {
        if (value == null) {
            throw text.refuse("null, and a TalkJS user's " + text.place() + " is never null");
        }
        String written = text.write(value);
        if (field == UserProperty.ID && written.isBlank()) {
            throw text.refuse("blank, and a TalkJS user's id is not");
        }
        return prefixed(written);
    }

    /**
     * The text of a value, or null for null.
     *
     * @throws InvalidUserException naming the property, where the value has no text
     */
    public @Nullable String toText(@Nullable T value) {
        return value == null ? null : prefixed(text.write(value));
    }

    private String prefixed(String written) {
        return prefix.isEmpty() ? written : prefix.concat(written); // which would copy it
    }

    /** The field of the user. */
    public UserProperty field() {
        return field;
    }

    /** The property that messages name: {@code Seller.photo}. */
    public String property() {
        return text.property();
    }

    /** {@link Reading#has(UserKey)}, for generated code. */
    public boolean isIn(Reading in) {
        return in.has(this);
    }

    /** {@link Reading#get(UserKey)}, for generated code. */
    public @Nullable T getFrom(Reading in) {
        return in.get(this);
    }

    /** {@link Reading#require(UserKey)}, for generated code. */
    public T requireFrom(Reading in) {
        return in.require(this);
    }

    PropertyText<T> propertyText() {
        return text;
    }

    String prefix() {
        return prefix;
    }
}
