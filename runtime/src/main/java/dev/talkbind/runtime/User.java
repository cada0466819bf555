package dev.talkbind.runtime;

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
@JsonAutoDetect(
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE,
        fieldVisibility = JsonAutoDetect.Visibility.NONE)
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

    @JsonAnyGetter
    @JsonInclude(value = JsonInclude.Include.ALWAYS, content = JsonInclude.Include.ALWAYS)
    private Map<String, @Nullable Object> document() {
        return UserDocument.of(this);
    }

    /** The unique, permanent id; null in an update that does not carry it. */
    public @Nullable String id() {
        return text(UserProperty.ID);
    }

    /** The name that others see; null where it is absent. */
    public @Nullable String name() {
        return text(UserProperty.NAME);
    }

    /** The email addresses, private to the server; empty where there are none; unmodifiable. */
    public List<String> email() {
        return addresses(UserProperty.EMAIL);
    }

    /** The phone numbers, private to the server; empty where there are none; unmodifiable. */
    public List<String> phone() {
        return addresses(UserProperty.PHONE);
    }

    /** The default message to those who open a chat with the user; null where there is none. */
    public @Nullable String welcomeMessage() {
        return text(UserProperty.WELCOME_MESSAGE);
    }

    /** The URL of the user's picture; null where there is none. */
    public @Nullable String photoUrl() {
        return text(UserProperty.PHOTO_URL);
    }

    /** The role's name in the dashboard; null where there is none. */
    public @Nullable String role() {
        return text(UserProperty.ROLE);
    }

    /** The custom data; empty where there is none. */
    public CustomData custom() {
        return fields.value(UserProperty.CUSTOM) instanceof CustomData custom ? custom : CustomData.empty();
    }

    /** The text about availability, deprecated by TalkJS; null where there is none. */
    public @Nullable String availabilityText() {
        return text(UserProperty.AVAILABILITY_TEXT);
    }

    /** The language as an IETF tag such as {@code pt-BR}; null where there is none. */
    public @Nullable String locale() {
        return text(UserProperty.LOCALE);
    }

    /** True for each device token that is set, null for each that is removed; unmodifiable. */
    @SuppressWarnings("unchecked") // only pushTokens(Map) fills the field
    public Map<String, @Nullable Boolean> pushTokens() {
        Object tokens = fields.value(UserProperty.PUSH_TOKENS);
        return tokens == null ? Map.of() : (Entries<Boolean>) tokens;
    }

    boolean resetsPushTokens() {
        return fields.value(UserProperty.PUSH_TOKENS) instanceof Entries<?> tokens
                && tokens.clearsAll()
                && !tokens.isCleared();
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

    /** Whether the field is cleared. A map that is cleared and has keys set after that is not: {@link CustomData#clearsAll}. */
    public boolean clears(UserProperty field) {
        return fields.clears(field);
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
        @Nullable Object[] rest = fields.copy();
        rest[field.ordinal()] = null;
        return new User(new Fields(rest));
    }

    /**
     * The smallest update that makes {@code before} hold what it would hold after {@code after}: what it holds already is left
     * out, and a field is cleared only where it holds a value. It has {@code after}'s id, else {@code before}'s.
     *
     * @throws IllegalArgumentException where the two have different ids
     */
    public static User diff(User before, User after) {
        return diff(before, after, new Sameness.Equal<>());
    }

    static User diff(User before, User after, Sameness<String> custom) {
        before.refuseOther(after);
        return new User(after.fields.since(before.fields, custom));
    }

    /**
     * This user, or update, and then the patch, as one. Custom data and push tokens merge key by key.
     *
     * @throws IllegalArgumentException where the two have different ids
     */
    public User merge(User patch) {
        refuseOther(patch);
        return new User(fields.merge(patch.fields));
    }

    private void refuseOther(User user) {
        if (id() != null && user.id() != null && !id().equals(user.id())) {
            throw new IllegalArgumentException("users with different ids");
        }
    }

    private @Nullable String text(UserProperty field) {
        return (String) fields.value(field);
    }

    @SuppressWarnings("unchecked") // only email(…) and phone(…) fill these fields
    private List<String> addresses(UserProperty field) {
        Object list = fields.value(field);
        return list == null ? List.of() : (List<String>) list;
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

    /**
     * Collects a user's fields; not for several threads at once. What it has built stays as it is. A null clears the field, or
     * leaves it as it is where {@link #nulls} says so.
     */
    public static final class Builder extends UserSetters {
        private Builder(@Nullable Object[] places) {
            super(places);
        }

        /** The user. The builder can go on. */
        public User build() {
            return new User(fields());
        }
    }
}
