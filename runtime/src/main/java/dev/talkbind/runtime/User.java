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
 * A TalkJS user, or an update of one: each field is absent (TalkJS keeps what it holds), cleared (null on the wire), or a
 * value. Immutable. A plain Jackson 2 or 3 {@code ObjectMapper} takes it as its {@link WireForm#REACT_NATIVE} document.
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
     * @throws InvalidUserException where the id is null or blank
     */
    public static Builder builder(String id) {
        return patch().id(id);
    }

    /** A builder of an update without an id: a REST body, whose user is named in the path. */
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

    /** The unique, permanent id; null in an update that does not carry it. */
    public @Nullable String id() {
        return fields.text(UserProperty.ID);
    }

    /** The name that others see; null where it is absent. */
    public @Nullable String name() {
        return fields.text(UserProperty.NAME);
    }

    /** The email addresses, private to the server; empty where there are none; unmodifiable. */
    public List<String> email() {
        return fields.addresses(UserProperty.EMAIL);
    }

    /** The phone numbers, private to the server; empty where there are none; unmodifiable. */
    public List<String> phone() {
        return fields.addresses(UserProperty.PHONE);
    }

    /** The default message to those who open a chat with the user; null where there is none. */
    public @Nullable String welcomeMessage() {
        return fields.text(UserProperty.WELCOME_MESSAGE);
    }

    /** The URL of the user's picture; null where there is none. */
    public @Nullable String photoUrl() {
        return fields.text(UserProperty.PHOTO_URL);
    }

    /** The role's name in the dashboard; null where there is none. */
    public @Nullable String role() {
        return fields.text(UserProperty.ROLE);
    }

    /** The custom data; empty where there is none. */
    public CustomData custom() {
        return fields.has(UserProperty.CUSTOM) ? CustomData.of(fields.map(UserProperty.CUSTOM)) : CustomData.empty();
    }

    /** The text about availability, deprecated by TalkJS; null where there is none. */
    public @Nullable String availabilityText() {
        return fields.text(UserProperty.AVAILABILITY_TEXT);
    }

    /** The language as an IETF tag such as {@code pt-BR}; null where there is none. */
    public @Nullable String locale() {
        return fields.text(UserProperty.LOCALE);
    }

    /** True for each device token that is set, null for each that is removed; unmodifiable. */
    public Map<String, @Nullable Boolean> pushTokens() {
        return fields.map(UserProperty.PUSH_TOKENS);
    }

    /** When TalkJS first saw the user; null where that was not read. It is never written. */
    public @Nullable Instant createdAt() {
        return fields.createdAt();
    }

    /** A field's value: text, a list, custom data or push tokens; null where a field of one value has none. */
    public @Nullable Object value(UserProperty field) {
        return field == UserProperty.CUSTOM && has(field) ? custom() : fields.value(field);
    }

    /** Whether the field is there: a value or cleared. */
    public boolean has(UserProperty field) {
        return fields.has(field);
    }

    /** Whether the field is cleared, and not set after that: a map can be both, see {@link #resets}. */
    public boolean clears(UserProperty field) {
        return fields.clears(field);
    }

    /** Whether the field is a map that is cleared as a whole and then has keys set: two updates to TalkJS. */
    public boolean resets(UserProperty field) {
        return fields.resets(field);
    }

    /** Whether there is nothing to send: no field but the id, whatever {@link #createdAt} says. */
    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /** Whether a document of this form would have the id alone. */
    public boolean isIdAlone(WireForm form) {
        return fields.isIdAlone(form);
    }

    /** Whether a document of this form would have this field. */
    public boolean isWritten(UserProperty field, WireForm form) {
        return fields.isWritten(field, form);
    }

    /**
     * Refuses this user where no one document of this form says the same.
     *
     * @throws InvalidUserException where the id or the name that the form needs is absent, or where a map is cleared as a
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
     * The smallest update that makes {@code before} hold what it would hold after {@code after}, with the id of {@code after}, or
     * else of {@code before}. What {@code before} holds already is left out, and a field is cleared only where it holds a value.
     *
     * @throws IllegalArgumentException where the two have different ids
     */
    public static User diff(User before, User after) {
        return new User(after.fields.since(before.fields));
    }

    /**
     * This user, or update, and then the patch, as one. Custom data and push tokens merge key by key.
     *
     * @throws IllegalArgumentException where the two have different ids
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

    /** The names of the fields that are set or cleared, never a value. */
    @Override
    public String toString() {
        return "User[" + fields + "]";
    }

    /** Collects a user's fields; not for several threads at once. A null clears its field, unless {@link #nulls} says else. */
    @SuppressWarnings("exports") // nobody needs the name of the superclass
    public static final class Builder extends UserFieldsBuilder {
        private Builder() {}

        private Builder(UserFields start) {
            super(start);
        }

        /** Says what a null means in the calls that follow; at first it clears. */
        public Builder nulls(NullHandling nulls) {
            handle(nulls);
            return this;
        }

        /**
         * The unique, permanent id.
         *
         * @throws InvalidUserException where the id is null or blank
         */
        public Builder id(String id) {
            setId(id);
            return this;
        }

        /**
         * The name that others see.
         *
         * @throws InvalidUserException where the name is null and nulls clear: TalkJS never takes a null name
         */
        public Builder name(@Nullable String name) {
            set(UserProperty.NAME, name);
            return this;
        }

        /** The one email address. */
        public Builder email(@Nullable String address) {
            setAddress(UserProperty.EMAIL, address);
            return this;
        }

        /**
         * The email addresses; none is a value too, and not the same as a null.
         *
         * @throws InvalidUserException where one of them is null
         */
        public Builder email(@Nullable Collection<String> addresses) {
            setAddresses(UserProperty.EMAIL, addresses);
            return this;
        }

        /** The one phone number. */
        public Builder phone(@Nullable String number) {
            setAddress(UserProperty.PHONE, number);
            return this;
        }

        /**
         * The phone numbers; none is a value too, and not the same as a null.
         *
         * @throws InvalidUserException where one of them is null
         */
        public Builder phone(@Nullable Collection<String> numbers) {
            setAddresses(UserProperty.PHONE, numbers);
            return this;
        }

        /** The default message to those who open a chat with the user. */
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

        /** The custom data, for every chat user to read. A null value clears its key, a null map all keys. */
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

        /** The device tokens: true sets one, false and null remove it, and a null map removes all. */
        public Builder pushTokens(@Nullable Map<String, @Nullable Boolean> tokens) {
            setTokens(tokens);
            return this;
        }

        /** When TalkJS first saw the user; it is read and never written, and null is nothing. */
        public Builder createdAt(@Nullable Instant time) {
            setCreatedAt(time);
            return this;
        }

        /**
         * Clears a field, whatever nulls mean.
         *
         * @throws InvalidUserException for the id and the name, which are never null at TalkJS
         */
        public Builder clear(UserProperty field) {
            clearField(field);
            return this;
        }

        /** The user. The builder can go on, and what it has built stays as it is. */
        public User build() {
            return new User(freeze());
        }
    }
}
