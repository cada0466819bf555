package dev.talkbind.annotations;

/** Whether browsers may create and update TalkJS users. It is a switch in the security settings of the dashboard. */
public enum ClientSync {
    /** Browsers send the fields of the user, and TalkJS accepts them. */
    ENABLED,
    /** Only the server sends fields. A browser names a user only by its id, and TalkJS refuses other fields from it. */
    DISABLED
}
