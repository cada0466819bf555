package dev.talkbind.runtime;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.talkbind.annotations.UserProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A TalkJS user, or an update of one: each field is absent (TalkJS keeps what it holds), cleared (null on the wire), or a
 * value. Immutable. A plain Jackson 2 or 3 {@code ObjectMapper} takes it as its {@link WireForm#REACT_NATIVE} document.
 */
@JsonAutoDetect(getterVisibility = NONE, isGetterVisibility = NONE, fieldVisibility = NONE)
public final class User {
    private final Fields fields;

    private User(Fields fields) {
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
        return new Builder(new Object[Fields.PLACES]);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static User of(UserDocument document) {
        return document.user();
    }

    @SuppressWarnings("UnusedMethod") // Jackson calls it
    @JsonAnyGetter
    @JsonInclude(value = JsonInclude.Include.ALWAYS, content = JsonInclude.Include.ALWAYS)
    private Map<String, @Nullable Object> document() {
        return UserDocument.of(this);
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
        return fields.custom();
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
        return fields.tokens();
    }

    /** When TalkJS first saw the user; null where that was not read. It is never written. */
    public @Nullable Instant createdAt() {
        return fields.createdAt();
    }

    /** A field's value: text, a list, custom data or push tokens; null where a field of one value has none. */
    public @Nullable Object value(UserProperty field) {
        return fields.value(field);
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

    /** A builder that begins with these fields. */
    public Builder toBuilder() {
        return new Builder(fields.copy());
    }

    /** This user with one field absent. */
    public User without(UserProperty field) {
        return new User(fields.without(field));
    }

    /**
     * The smallest update that makes {@code before} hold what it would hold after {@code after}, whose id it has, or else that of
     * {@code before}. What {@code before} holds already is left out, and a field is cleared only where it holds a value.
     *
     * @throws IllegalArgumentException where the two have different ids
     */
    public static User diff(User before, User after) {
        return diff(before, after, new Sameness.Equal<>());
    }

    static User diff(User before, User after, Sameness<String> custom) {
        return new User(after.fields.since(before.fields, custom));
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

    /** Collects a user's fields; not for several threads at once. A null clears its field, unless {@code nulls} says more. */
    public static final class Builder extends UserSetters {
        private Builder(@Nullable Object[] places) {
            super(places);
        }

        /** The user. The builder can go on, and what it has built stays as it is. */
        public User build() {
            return new User(fields());
        }
    }
}
