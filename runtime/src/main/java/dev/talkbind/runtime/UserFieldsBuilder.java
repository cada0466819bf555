package dev.talkbind.runtime;

import dev.talkbind.annotations.NullHandling;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.internal.MergeRule;
import dev.talkbind.runtime.internal.PatchMap;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the {@link UserFields} of a user; not for several threads at once. */
class UserFieldsBuilder {
    private @Nullable Object[] states;
    private boolean isShared; // with fields that were built: copy on write
    private NullHandling nulls = NullHandling.CLEAR;

    UserFieldsBuilder() {
        states = new Object[UserFields.SIZE];
    }

    UserFieldsBuilder(UserFields start) {
        states = start.copy();
    }

    final void handle(NullHandling handling) {
        nulls = handling;
    }

    /** Sets a field. A null clears it, or is left out, as the null handling says. */
    final void set(UserProperty field, @Nullable Object value) {
        if (value != null) {
            states()[field.ordinal()] = value;
        } else if (nulls == NullHandling.CLEAR) {
            clearField(field);
        }
    }

    /** Clears a field, whatever the null handling says. */
    final void clearField(UserProperty field) {
        if (field == UserProperty.CREATED_AT) {
            throw new InvalidUserException("createdAt: cannot be cleared, since TalkJS alone writes it");
        }
        if (field == UserProperty.ID || field == UserProperty.NAME) {
            String name = field.fieldName();
            throw new InvalidUserException(name + ": null, but a TalkJS user's " + name + " is never null");
        }
        states()[field.ordinal()] = MergeRule.cleared(field);
    }

    final void setId(@Nullable String id) {
        if (id == null || id.isBlank()) {
            throw new InvalidUserException((id == null ? "id: null" : "id: blank") + ", but a TalkJS user's id is not");
        }
        set(UserProperty.ID, id);
    }

    final void setAddress(UserProperty field, @Nullable String address) {
        set(field, address == null ? null : List.of(address));
    }

    final void setAddresses(UserProperty field, @Nullable Collection<String> addresses) {
        if (addresses != null) {
            for (String address : addresses) {
                if (address == null) {
                    throw new InvalidUserException(field.fieldName() + ": holds null, but TalkJS takes only texts");
                }
            }
        }
        set(field, addresses == null ? null : List.copyOf(addresses));
    }

    final void setCustom(@Nullable Map<String, @Nullable String> custom) {
        set(UserProperty.CUSTOM, custom == null || custom instanceof PatchMap<?> ? custom : MergeRule.patch(custom));
    }

    /** Sets the push tokens: true sets a token, false and null remove it. */
    final void setTokens(@Nullable Map<String, @Nullable Boolean> tokens) {
        set(
                UserProperty.PUSH_TOKENS,
                tokens == null || tokens instanceof PatchMap<?> ? tokens : MergeRule.tokens(tokens));
    }

    final void setCreatedAt(@Nullable Instant time) {
        states()[UserFields.CREATED_AT] = time;
    }

    final UserFields freeze() {
        isShared = true;
        return new UserFields(states);
    }

    private @Nullable Object[] states() {
        if (isShared) {
            states = states.clone();
            isShared = false;
        }
        return states;
    }
}
