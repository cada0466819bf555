package dev.talkbind.runtime.internal;

import dev.talkbind.annotations.NullHandling;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.InvalidUserException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the {@link UserFields} of a user; not for several threads at once. */
public class UserFieldsBuilder {
    private @Nullable Object[] states;
    private boolean isShared; // with fields that were built: copied on write
    private NullHandling nulls = NullHandling.CLEAR;

    protected UserFieldsBuilder() {
        states = new Object[UserFields.SIZE];
    }

    protected UserFieldsBuilder(UserFields start) {
        states = start.copy();
    }

    protected final void handle(NullHandling handling) {
        nulls = handling;
    }

    /** Sets a field; a null clears it, or is left out, as the null handling says. */
    protected final void set(UserProperty field, @Nullable Object value) {
        if (value != null) {
            states()[field.ordinal()] = value;
        } else if (nulls == NullHandling.CLEAR) {
            clearField(field);
        }
    }

    /** Clears a field, whatever the null handling says. */
    protected final void clearField(UserProperty field) {
        if (field == UserProperty.CREATED_AT) {
            throw new InvalidUserException("createdAt: cannot be cleared, since TalkJS alone writes it");
        }
        if (field == UserProperty.ID || field == UserProperty.NAME) {
            String name = field.fieldName();
            throw new InvalidUserException(name + ": null, and a TalkJS user's " + name + " is never null");
        }
        states()[field.ordinal()] = MergeRule.cleared(field);
    }

    protected final void setId(@Nullable String id) {
        if (id == null || id.isBlank()) {
            throw new InvalidUserException((id == null ? "id: null" : "id: blank") + ", and a TalkJS user's id is not");
        }
        set(UserProperty.ID, id);
    }

    protected final void setAddress(UserProperty field, @Nullable String address) {
        set(field, address == null ? null : List.of(address));
    }

    protected final void setAddresses(UserProperty field, @Nullable Collection<String> addresses) {
        if (addresses != null) {
            for (String address : addresses) {
                if (address == null) {
                    throw new InvalidUserException(field.fieldName() + ": holds null, and TalkJS takes only texts");
                }
            }
        }
        set(field, addresses == null ? null : List.copyOf(addresses));
    }

    protected final void setCustom(@Nullable Map<String, @Nullable String> custom) {
        set(UserProperty.CUSTOM, custom == null || custom instanceof PatchMap<?> ? custom : patch(custom));
    }

    private static PatchMap<String> patch(Map<String, @Nullable String> custom) {
        PatchMapBuilder<String> patch = new PatchMapBuilder<>(custom.size());
        for (Map.Entry<String, @Nullable String> entry : custom.entrySet()) {
            patch.set(entry.getKey(), entry.getValue());
        }
        return patch.toMap();
    }

    /** Sets the push tokens: true sets a token, false and null remove it. */
    protected final void setTokens(@Nullable Map<String, @Nullable Boolean> tokens) {
        set(UserProperty.PUSH_TOKENS, tokens == null || tokens instanceof PatchMap<?> ? tokens : tokens(tokens));
    }

    private static PatchMap<Boolean> tokens(Map<String, @Nullable Boolean> tokens) {
        PatchMapBuilder<Boolean> patch = new PatchMapBuilder<>(tokens.size());
        for (Map.Entry<String, @Nullable Boolean> token : tokens.entrySet()) {
            patch.set(token.getKey(), Boolean.TRUE.equals(token.getValue()) ? Boolean.TRUE : null);
        }
        return patch.toMap();
    }

    protected final void setCreatedAt(@Nullable Instant time) {
        states()[UserFields.CREATED_AT] = time;
    }

    protected final UserFields freeze() {
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
