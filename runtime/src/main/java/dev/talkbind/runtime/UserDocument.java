package dev.talkbind.runtime;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.talkbind.annotations.UserProperty;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A user as the Jackson databinds see it: a setter for each field that is there, be it null, and a map to be written. */
@JsonAutoDetect(setterVisibility = JsonAutoDetect.Visibility.NONE, fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonIgnoreProperties(ignoreUnknown = true)
final class UserDocument {
    private static final WireForm FORM = WireForm.REACT_NATIVE;

    private final User.Builder user = User.patch();

    User user() {
        return user.build();
    }

    static Map<String, @Nullable Object> of(User user) {
        FORM.check(user);
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        for (UserProperty field : UserProperty.values()) {
            if (FORM.writes(field) && user.has(field)) {
                document.put(FieldName.of(field), user.clears(field) ? null : user.value(field));
            }
        }
        return document;
    }

    @JsonSetter(value = "id", nulls = Nulls.SET)
    void id(String id) {
        user.id(id);
    }

    @JsonSetter(value = "name", nulls = Nulls.SET)
    void name(String name) {
        user.name(name);
    }

    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
    @JsonSetter(value = "email", nulls = Nulls.SET)
    void email(@Nullable List<String> addresses) {
        user.email(addresses);
    }

    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
    @JsonSetter(value = "phone", nulls = Nulls.SET)
    void phone(@Nullable List<String> numbers) {
        user.phone(numbers);
    }

    @JsonSetter(value = "welcomeMessage", nulls = Nulls.SET)
    void welcomeMessage(@Nullable String message) {
        user.welcomeMessage(message);
    }

    @JsonSetter(value = "photoUrl", nulls = Nulls.SET)
    void photoUrl(@Nullable String url) {
        user.photoUrl(url);
    }

    @JsonSetter(value = "role", nulls = Nulls.SET)
    void role(@Nullable String role) {
        user.role(role);
    }

    @JsonSetter(value = "custom", nulls = Nulls.SET)
    void custom(@Nullable Map<String, @Nullable String> custom) {
        user.custom(custom);
    }

    @JsonSetter(value = "availabilityText", nulls = Nulls.SET)
    void availabilityText(@Nullable String text) {
        user.availabilityText(text);
    }

    @JsonSetter(value = "locale", nulls = Nulls.SET)
    void locale(@Nullable String tag) {
        user.locale(tag);
    }

    @JsonSetter(value = "pushTokens", nulls = Nulls.SET)
    void pushTokens(@Nullable Map<String, @Nullable Boolean> tokens) {
        user.pushTokens(tokens);
    }

    @JsonSetter(value = "createdAt", nulls = Nulls.SET)
    void createdAt(@Nullable Long millis) {
        user.createdAt(millis == null ? null : Instant.ofEpochMilli(millis));
    }
}
