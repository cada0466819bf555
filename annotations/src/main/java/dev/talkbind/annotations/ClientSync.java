package dev.talkbind.annotations;

/** Whether browsers may create and update TalkJS users; a switch in the dashboard's security settings. */
public enum ClientSync {
    /** Browsers send the user's fields, and TalkJS takes them. */
    ENABLED,
    /** Only the server sends fields; a browser names the user by id, and TalkJS refuses more. */
    DISABLED
}
