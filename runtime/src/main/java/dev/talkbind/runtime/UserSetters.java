package dev.talkbind.runtime;

import dev.talkbind.annotations.NullHandling;
import dev.talkbind.annotations.UserProperty;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The setters of {@link User.Builder}, in a file of their own: one for each field, and what a null means to them. */
abstract sealed class UserSetters permits User.Builder {
    private @Nullable Object[] places;
    private boolean handedOut;
    private NullHandling nulls = NullHandling.CLEAR;

    UserSetters(@Nullable Object[] places) {
        this.places = places;
    }

    /** Says what a null means in the calls that follow; at first it clears. */
    public User.Builder nulls(NullHandling nulls) {
        this.nulls = nulls;
        return self();
    }

    /**
     * The unique, permanent id.
     *
     * @throws InvalidUserException where the id is null or blank
     */
    public User.Builder id(String id) {
        if (id == null || id.isBlank()) {
            throw new InvalidUserException((id == null ? "id: null" : "id: blank") + ", and a TalkJS user's id is not");
        }
        return set(UserProperty.ID, id);
    }

    /**
     * The name that others see.
     *
     * @throws InvalidUserException where the name is null and nulls clear: TalkJS never takes a null name
     */
    public User.Builder name(@Nullable String name) {
        return set(UserProperty.NAME, name);
    }

    /** The one email address. */
    public User.Builder email(@Nullable String address) {
        return set(UserProperty.EMAIL, address == null ? null : List.of(address));
    }

    /**
     * The email addresses; none is a value too, and not the same as a null.
     *
     * @throws InvalidUserException where one of them is null
     */
    public User.Builder email(@Nullable Collection<String> addresses) {
        return set(UserProperty.EMAIL, list(UserProperty.EMAIL, addresses));
    }

    /** The one phone number. */
    public User.Builder phone(@Nullable String number) {
        return set(UserProperty.PHONE, number == null ? null : List.of(number));
    }

    /**
     * The phone numbers; none is a value too, and not the same as a null.
     *
     * @throws InvalidUserException where one of them is null
     */
    public User.Builder phone(@Nullable Collection<String> numbers) {
        return set(UserProperty.PHONE, list(UserProperty.PHONE, numbers));
    }

    /** The default message to those who open a chat with the user. */
    public User.Builder welcomeMessage(@Nullable String message) {
        return set(UserProperty.WELCOME_MESSAGE, message);
    }

    /** The absolute URL of the user's picture. */
    public User.Builder photoUrl(@Nullable String url) {
        return set(UserProperty.PHOTO_URL, url);
    }

    /** The role's name, exactly as in the dashboard. */
    public User.Builder role(@Nullable String role) {
        return set(UserProperty.ROLE, role);
    }

    /** The custom data, for every chat user to read. A null value clears its key, a null map all keys. */
    public User.Builder custom(@Nullable Map<String, @Nullable String> custom) {
        return set(UserProperty.CUSTOM, custom == null ? null : CustomData.of(custom));
    }

    /** A text about availability; deprecated by TalkJS. */
    public User.Builder availabilityText(@Nullable String text) {
        return set(UserProperty.AVAILABILITY_TEXT, text);
    }

    /** The language as an IETF tag such as {@code pt-BR}. */
    public User.Builder locale(@Nullable String tag) {
        return set(UserProperty.LOCALE, tag);
    }

    /** The device tokens: true sets one, false and null remove it, and a null map removes all. */
    public User.Builder pushTokens(@Nullable Map<String, @Nullable Boolean> tokens) {
        return set(UserProperty.PUSH_TOKENS, tokens == null ? null : entries(tokens));
    }

    /** When TalkJS first saw the user; it is read and never written, and null is nothing. */
    public User.Builder createdAt(@Nullable Instant time) {
        own();
        places[Fields.CREATED_AT] = time;
        return self();
    }

    /**
     * Clears a field, whatever nulls mean.
     *
     * @throws InvalidUserException for the id and the name, which are never null at TalkJS
     */
    public User.Builder clear(UserProperty field) {
        if (field == UserProperty.ID || field == UserProperty.NAME) {
            String name = FieldName.of(field);
            throw new InvalidUserException(name + ": null, and a TalkJS user's " + name + " is never null");
        }
        return set(field, FieldState.cleared(field));
    }

    Fields fields() {
        handedOut = true;
        return new Fields(places);
    }

    private User.Builder set(UserProperty field, @Nullable Object value) {
        if (value == null) {
            return nulls == NullHandling.KEEP ? self() : clear(field);
        }
        own();
        places[field.ordinal()] = value;
        return self();
    }

    private void own() {
        if (handedOut) {
            places = places.clone();
            handedOut = false;
        }
    }

    private User.Builder self() {
        return (User.Builder) this;
    }

    private static @Nullable List<String> list(UserProperty field, @Nullable Collection<String> addresses) {
        if (addresses == null) {
            return null;
        }
        for (String address : addresses) {
            if (address == null) {
                throw new InvalidUserException(FieldName.of(field) + ": holds null, and TalkJS takes only texts");
            }
        }
        return List.copyOf(addresses);
    }

    private static Entries<Boolean> entries(Map<String, @Nullable Boolean> tokens) {
        if (tokens instanceof Entries<Boolean> entries) {
            return entries;
        }
        EntriesBuilder<Boolean> entries = new EntriesBuilder<>(tokens.size());
        for (Map.Entry<String, @Nullable Boolean> token : tokens.entrySet()) {
            entries.set(token.getKey(), Boolean.TRUE.equals(token.getValue()) ? Boolean.TRUE : null);
        }
        return entries.build();
    }
}
