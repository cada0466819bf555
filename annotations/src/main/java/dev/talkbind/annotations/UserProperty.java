package dev.talkbind.annotations;

/** The fields of a TalkJS user that a property can be mapped to. */
public enum UserProperty {
    /** The user's id: unique and permanent, never an email address or anything else that changes. */
    ID,
    /** The name that others see. It is never null at TalkJS. */
    NAME,
    /** One or more email addresses for notifications; private to the server. */
    EMAIL,
    /** One or more phone numbers in international format, such as {@code +31201234567}; private to the server. */
    PHONE,
    /** The default message that others see when they open a chat with this user. */
    WELCOME_MESSAGE,
    /** An absolute URL of the user's picture. */
    PHOTO_URL,
    /** The name of the user's role, exactly as in the dashboard. */
    ROLE,
    /** Custom data: a flat map of text to text that every chat user can read. */
    CUSTOM,
    /** A text about availability; deprecated by TalkJS. */
    AVAILABILITY_TEXT,
    /** The user's language as an IETF tag such as {@code pt-BR}. */
    LOCALE,
    /** Device tokens for push notifications; private to the server. */
    PUSH_TOKENS
}
