package dev.talkbind.runtime.spi;

import dev.talkbind.annotations.TextConverter;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.PropertyCodec;
import dev.talkbind.runtime.ReadProblem.Code;
import dev.talkbind.runtime.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * A property that holds a field of the TalkJS user with one text, for generated code. Immutable.
 *
 * @param <T> the type of the property
 */
public final class UserKey<T> extends PropertyCodec<T> implements PropertyKey {
    private final UserProperty field;
    private final String prefix;

    private UserKey(UserProperty field, String property, TextConverter<T> text, String prefix) {
        super(property, field.fieldName(), text);
        this.field = field;
        this.prefix = prefix;
    }

    /** The key of a field, with its property, such as {@code Seller.photo}, and how its value becomes text. */
    public static <T> UserKey<T> of(UserProperty field, String property, TextConverter<T> text) {
        return new UserKey<>(field, property, text, "");
    }

    /**
     * This key with a prefix, which is put before each text that is written. A text that is read must begin with the
     * prefix, which is then removed.
     */
    public UserKey<T> prefix(String idPrefix) {
        return new UserKey<>(field, property(), text(), idPrefix);
    }

    /**
     * The text of a required value.
     *
     * @throws dev.talkbind.runtime.InvalidUserException if the value is null, has no text, or is a blank id; the
     *     message names the property
     */
    public String required(@Nullable T value) {
        if (value == null) {
            throw refusal("null, but a TalkJS user's " + place() + " is never null");
        }
        String written = toText(value);
        if (field == UserProperty.ID && written.isBlank()) {
            throw refusal("blank, but a TalkJS user's id is not");
        }
        return prefixed(written);
    }

    /**
     * The text of a value, or null for null.
     *
     * @throws dev.talkbind.runtime.InvalidUserException if the value has no text; the message names the property
     */
    public @Nullable String toTextOrNull(@Nullable T value) {
        return value == null ? null : prefixed(toText(value));
    }

    private String prefixed(String written) {
        return prefix.isEmpty() ? written : prefix.concat(written); // concat alone would copy the text
    }

    /** The field of the user. */
    public UserProperty field() {
        return field;
    }

    @Override
    public boolean isClearedIn(ReadContext in) {
        return in.clears(field);
    }

    /** The field's value, or null if it is absent or cleared. For an id, that is a problem. */
    public @Nullable T readFrom(ReadContext in) {
        return in.textOf(field) == null && field != UserProperty.ID ? null : requireFrom(in);
    }

    /** The field's value; it is a problem if there is none. */
    @SuppressWarnings("NullAway") // null only if there is a problem
    public T requireFrom(ReadContext in) {
        String written = in.textOf(field);
        if (written == null) {
            ReadResult<T> missing = failure(in.clears(field) ? Code.CLEARED : Code.ABSENT, null);
            return field == UserProperty.ID ? in.take(missing) : in.miss(missing);
        }
        if (prefix.isEmpty()) {
            return in.take(fromText(written));
        }
        return in.take(
                written.startsWith(prefix) && written.length() > prefix.length()
                        ? fromText(written.substring(prefix.length()))
                        : failure(Code.MALFORMED, written, "an id that begins with \"" + prefix + "\""));
    }
}
