package dev.talkbind.runtime;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.talkbind.annotations.UserProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects a user for Jackson's databind, which calls a setter for each field in the document, with null for a null.
 */
@JsonAutoDetect(setterVisibility = JsonAutoDetect.Visibility.NONE, fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonIgnoreProperties(ignoreUnknown = true)
final class UserDocument {
    private final UserFieldsBuilder user = new UserFieldsBuilder();

    UserFields fields() {
        return user.freeze();
    }

    @JsonSetter(value = "id", nulls = Nulls.SET)
    void id(@Nullable String id) {
        user.setId(id);
    }

    @JsonSetter(value = "name", nulls = Nulls.SET)
    void name(@Nullable String name) {
        user.set(UserProperty.NAME, name);
    }

    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
    @JsonSetter(value = "email", nulls = Nulls.SET)
    void email(@Nullable List<String> addresses) {
        user.setAddresses(UserProperty.EMAIL, addresses);
    }

    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
    @JsonSetter(value = "phone", nulls = Nulls.SET)
    void phone(@Nullable List<String> numbers) {
        user.setAddresses(UserProperty.PHONE, numbers);
    }

    @JsonSetter(value = "welcomeMessage", nulls = Nulls.SET)
    void welcomeMessage(@Nullable String message) {
        user.set(UserProperty.WELCOME_MESSAGE, message);
    }

    @JsonSetter(value = "photoUrl", nulls = Nulls.SET)
    void photoUrl(@Nullable String url) {
        user.set(UserProperty.PHOTO_URL, url);
    }

    @JsonSetter(value = "role", nulls = Nulls.SET)
    void role(@Nullable String role) {
        user.set(UserProperty.ROLE, role);
    }

    @JsonSetter(value = "custom", nulls = Nulls.SET)
    void custom(@Nullable Map<String, @Nullable String> custom) {
        user.setCustom(custom);
    }

    @JsonSetter(value = "availabilityText", nulls = Nulls.SET)
    void availabilityText(@Nullable String text) {
        user.set(UserProperty.AVAILABILITY_TEXT, text);
    }

    @JsonSetter(value = "locale", nulls = Nulls.SET)
    void locale(@Nullable String tag) {
        user.set(UserProperty.LOCALE, tag);
    }

    @JsonSetter(value = "pushTokens", nulls = Nulls.SET)
    void pushTokens(@Nullable Map<String, @Nullable Boolean> tokens) {
        user.setTokens(tokens);
    }

    @JsonSetter(value = "createdAt", nulls = Nulls.SET)
    void createdAt(@Nullable Long millis) {
        user.setCreatedAt(millis == null ? null : Instant.ofEpochMilli(millis));
    }
}
