package dev.talkbind.runtime;

import dev.talkbind.annotations.UserProperty;

/** The names of a user's fields on the wire; they are the same in every form. */
public final class FieldName {
    private static final String[] NAMES = {
        "id",
        "name",
        "email",
        "phone",
        "welcomeMessage",
        "photoUrl",
        "role",
        "custom",
        "availabilityText",
        "locale",
        "pushTokens"
    };

    private FieldName() {}

    /** The name of a field on the wire: {@code welcomeMessage}. */
    public static String of(UserProperty field) {
        return NAMES[field.ordinal()];
    }
}
