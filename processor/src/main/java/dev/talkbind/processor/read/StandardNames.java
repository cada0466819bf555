package dev.talkbind.processor.read;

import dev.talkbind.annotations.UserProperty;

/** The names that TalkJS gives the fields of a user. */
final class StandardNames {

    private StandardNames() {}

    static String of(UserProperty field) {
        return switch (field) {
            case ID -> "id";
            case NAME -> "name";
            case EMAIL -> "email";
            case PHONE -> "phone";
            case WELCOME_MESSAGE -> "welcomeMessage";
            case PHOTO_URL -> "photoUrl";
            case ROLE -> "role";
            case CUSTOM -> "custom";
            case AVAILABILITY_TEXT -> "availabilityText";
            case LOCALE -> "locale";
            case PUSH_TOKENS -> "pushTokens";
        };
    }
}
