package dev.talkbind.runtime;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.talkbind.annotations.NullHandling;
import dev.talkbind.annotations.UserProperty;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A TalkJS user, or an update of one. Each field is absent (TalkJS keeps what it holds), cleared (null in the
 * document), or a value. Immutable. A plain {@code ObjectMapper} of Jackson 2 or 3 writes and reads it as its
 * {@link WireForm#REACT_NATIVE} document.
 */
@JsonAutoDetect(getterVisibility = NONE, isGetterVisibility = NONE, fieldVisibility = NONE)
public final class User {
    private final UserFields fields;

    private User(UserFields fields) {
        this.fields = fields;
    }

    /**
     * A builder of the user with this id.
     *
     * @throws InvalidUserException if the id is null or blank
     */
    public static Builder builder(String id) {
        return patch().id(id);
    }

    /** A builder of an update without an id: a REST body, for a user that the path names. */
    public static Builder patch() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static User of(UserDocument document) {
        return new User(document.fields());
    }

    @SuppressWarnings("UnusedMethod") // Jackson calls it
    @JsonAnyGetter
    @JsonInclude(value = JsonInclude.Include.ALWAYS, content = JsonInclude.Include.ALWAYS)
    private Map<String, @Nullable Object> document() {
        check(WireForm.REACT_NATIVE);
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        for (UserProperty field : UserProperty.values()) {
            if (isWritten(field, WireForm.REACT_NATIVE)) {
                document.put(field.fieldName(), clears(field) ? null : value(field));
            }
        }
        return document;
    }

    /** The unique, permanent id; null in an update without one. */
    public @Nullable String id() {
        return fields.text(UserProperty.ID);
    }

    /** The name that others see; null if it is absent. */
    public @Nullable String name() {
        return fields.text(UserProperty.NAME);
    }

    /** The email addresses, which only the server can read; empty if there are none; unmodifiable. */
    public List<String> email() {
        return fields.addresses(UserProperty.EMAIL);
    }

    /** The phone numbers, which only the server can read; empty if there are none; unmodifiable. */
    public List<String> phone() {
        return fields.addresses(UserProperty.PHONE);
    }

    /** The default message that others see when they open a chat with this user; null if there is none. */
    public @Nullable String welcomeMessage() {
        return fields.text(UserProperty.WELCOME_MESSAGE);
    }

    /** The URL of the user's picture; null if there is none. */
    public @Nullable String photoUrl() {
        return fields.text(UserProperty.PHOTO_URL);
    }

    /** The name of the user's role, as in the dashboard; null if there is none. */
    public @Nullable String role() {
        return fields.text(UserProperty.ROLE);
    }

    /** The custom data; empty if there is none. */
    public CustomData custom() {
        return fields.has(UserProperty.CUSTOM) ? CustomData.of(fields.map(UserProperty.CUSTOM)) : CustomData.empty();
    }

    /** A text about availability, deprecated by TalkJS; null if there is none. */
    public @Nullable String availabilityText() {
        return fields.text(UserProperty.AVAILABILITY_TEXT);
    }

    /** The language as an IETF tag such as {@code pt-BR}; null if there is none. */
    public @Nullable String locale() {
        return fields.text(UserProperty.LOCALE);
    }

    /** True for each device token that is set, null for each that is removed; unmodifiable. */
    public Map<String, @Nullable Boolean> pushTokens() {
        return fields.map(UserProperty.PUSH_TOKENS);
    }

    /** When TalkJS first saw the user; null if that was not read. It is never written. */
    public @Nullable Instant createdAt() {
        return fields.createdAt();
    }

    /** A field's value: text, a list, custom data or push tokens. Null if a field with a single value has none. */
    public @Nullable Object value(UserProperty field) {
        return field == UserProperty.CUSTOM && has(field) ? custom() : fields.value(field);
    }

    /** Whether the field has a value or is cleared. */
    public boolean has(UserProperty field) {
        return fields.has(field);
    }

    /**
     * Whether the field is cleared and has no value. A map may be cleared and then have keys set: see {@link #resets}.
     */
    public boolean clears(UserProperty field) {
        return fields.clears(field);
    }

    /**
     * Whether the field is a map that is cleared as a whole and then has keys set. TalkJS needs two updates for that.
     */
    public boolean resets(UserProperty field) {
        return fields.resets(field);
    }

    /** Whether there is nothing to send: no field except the id, whatever {@link #createdAt} is. */
    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /** Whether a document of this form would contain only the id. */
    public boolean isIdAlone(WireForm form) {
        return fields.isIdAlone(form);
    }

    /** Whether a document of this form would contain this field. */
    public boolean isWritten(UserProperty field, WireForm form) {
        return fields.isWritten(field, form);
    }

    /**
     * Refuses this user if a single document of this form cannot say the same.
     *
     * @throws InvalidUserException if the form needs an id or a name and it is absent, or if a map is cleared as a
     *     whole and then has keys set, which takes two updates
     */
    public void check(WireForm form) {
        fields.check(form);
    }

    /** A builder that begins with these fields. */
    public Builder toBuilder() {
        return new Builder(fields);
    }

    /** This user with one field absent. */
    public User without(UserProperty field) {
        return new User(fields.without(field));
    }

    /**
     * The smallest update that makes {@code before} hold what it would hold after {@code after} is applied. It has the
     * id of {@code after}, or else the id of {@code before}. What {@code before} holds already is left out, and a field
     * is cleared only if it holds a value.
     *
     * @throws IllegalArgumentException if the two have different ids
     */
    public static User diff(User before, User after) {
        return new User(after.fields.since(before.fields));
    }

    /**
     * This user or update, followed by the patch, as one. Custom data and push tokens merge key by key.
     *
     * @throws IllegalArgumentException if the two have different ids
     */
    public User merge(User patch) {
        return new User(fields.merge(patch.fields));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof User user && fields.equals(user.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** Shows the names of the fields that are set or cleared, but never a value. */
    @Override
    public String toString() {
        return "User[" + fields + "]";
    }

    /**
     * Collects a user's fields; not for several threads at once. A null clears its field, unless {@link #nulls} says
     * otherwise.
     */
    @SuppressWarnings("exports") // nobody needs the name of the superclass
    public static final class Builder extends UserFieldsBuilder {
        private Builder() {}

        private Builder(UserFields start) {
            super(start);
        }

        /** Sets what a null means in the calls that follow. At first a null clears. */
        public Builder nulls(NullHandling nulls) {
            handle(nulls);
            return this;
        }

        /**
         * The unique, permanent id.
         *
         * @throws InvalidUserException if the id is null or blank
         */
        public Builder id(String id) {
            setId(id);
            return this;
        }

        /**
         * The name that others see.
         *
         * @throws InvalidUserException if the name is null and nulls clear: TalkJS never accepts a null name
         */
        public Builder name(@Nullable String name) {
            set(UserProperty.NAME, name);
            return this;
        }

        /** A single email address. */
        public Builder email(@Nullable String address) {
            setAddress(UserProperty.EMAIL, address);
            return this;
        }

        /**
         * The email addresses. An empty collection is a value, and not the same as null.
         *
         * @throws InvalidUserException if one of them is null
         */
        public Builder email(@Nullable Collection<String> addresses) {
            setAddresses(UserProperty.EMAIL, addresses);
            return this;
        }

        /** A single phone number. */
        public Builder phone(@Nullable String number) {
            setAddress(UserProperty.PHONE, number);
            return this;
        }

        /**
         * The phone numbers. An empty collection is a value, and not the same as null.
         *
         * @throws InvalidUserException if one of them is null
         */
        public Builder phone(@Nullable Collection<String> numbers) {
            setAddresses(UserProperty.PHONE, numbers);
            return this;
        }

        /** The default message that others see when they open a chat with this user. */
        public Builder welcomeMessage(@Nullable String message) {
            set(UserProperty.WELCOME_MESSAGE, message);
            return this;
        }

        /** The absolute URL of the user's picture. */
        public Builder photoUrl(@Nullable String url) {
            set(UserProperty.PHOTO_URL, url);
            return this;
        }

        /** The role's name, exactly as in the dashboard. */
        public Builder role(@Nullable String role) {
            set(UserProperty.ROLE, role);
            return this;
        }

        /**
         * The custom data, which every chat user can read. A null value clears its key, and a null map clears all keys.
         */
        public Builder custom(@Nullable Map<String, @Nullable String> custom) {
            setCustom(custom);
            return this;
        }

        /** A text about availability; deprecated by TalkJS. */
        public Builder availabilityText(@Nullable String text) {
            set(UserProperty.AVAILABILITY_TEXT, text);
            return this;
        }

        /** The language as an IETF tag such as {@code pt-BR}. */
        public Builder locale(@Nullable String tag) {
            set(UserProperty.LOCALE, tag);
            return this;
        }

        /** The device tokens: true sets a token, false and null remove it, and a null map removes all tokens. */
        public Builder pushTokens(@Nullable Map<String, @Nullable Boolean> tokens) {
            setTokens(tokens);
            return this;
        }

        /** When TalkJS first saw the user. It is read and never written, so a null has no effect. */
        public Builder createdAt(@Nullable Instant time) {
            setCreatedAt(time);
            return this;
        }

        /**
         * Clears a field, whatever {@link #nulls} says.
         *
         * @throws InvalidUserException for the id and the name, which are never null at TalkJS
         */
        public Builder clear(UserProperty field) {
            clearField(field);
            return this;
        }

        /** Makes the user. The builder can be used further, and the user does not change. */
        public User build() {
            return new User(freeze());
        }
    }
}
