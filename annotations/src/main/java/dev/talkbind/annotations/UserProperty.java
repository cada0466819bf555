package dev.talkbind.annotations;

/** The fields of a TalkJS user that a property can be mapped to. */
public enum UserProperty {
    /** The user's id: unique and permanent, never an email address or anything else that changes. */
    ID("id"),
    /** The name that others see. It is never null at TalkJS. */
    NAME("name"),
    /** One or more email addresses for notifications; private to the server. */
    EMAIL("email"),
    /** One or more phone numbers in international format, such as {@code +31201234567}; private to the server. */
    PHONE("phone"),
    /** The default message that others see when they open a chat with this user. */
    WELCOME_MESSAGE("welcomeMessage"),
    /** An absolute URL of the user's picture. */
    PHOTO_URL("photoUrl"),
    /** The name of the user's role, exactly as in the dashboard. */
    ROLE("role"),
    /** Custom data: a flat map of text to text that every chat user can read. */
    CUSTOM("custom"),
    /** A text about availability; deprecated by TalkJS. */
    AVAILABILITY_TEXT("availabilityText"),
    /** The user's language as an IETF tag such as {@code pt-BR}. */
    LOCALE("locale"),
    /** Device tokens for push notifications; private to the server. */
    PUSH_TOKENS("pushTokens"),
    /** When TalkJS first saw the user. It is only read, never written. */
    CREATED_AT("createdAt");

    private final String fieldName;

    UserProperty(String fieldName) {
        this.fieldName = fieldName;
    }

    /** The field's name in TalkJS documents, such as {@code photoUrl}; it is the same in every form of them. */
    public String fieldName() {
        return fieldName;
    }
}
