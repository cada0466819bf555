package dev.talkbind.annotations;

/** A way in which TalkJS notifies users who are away from the chat. */
public enum Channel {
    /** By email, to every address of the user. */
    EMAIL,
    /** By text message, to every phone number of the user. */
    SMS
}
