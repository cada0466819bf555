package dev.talkbind.spring.backfill;

import java.time.Instant;

/**
 * A row that the back-fill could not send, without any of its values.
 *
 * @param entity the name of the entity
 * @param rowId the row's primary key
 * @param code what is wrong
 * @param detail the class of the exception, or the status of the answer
 * @param since when it was set aside
 */
public record SetAside(String entity, String rowId, Code code, String detail, Instant since) {

    /** What is wrong with a row. */
    public enum Code {
        /** The row cannot be loaded. */
        UNREADABLE,
        /** The mapper cannot make a user of it, or the user cannot be stored. */
        UNMAPPABLE,
        /** TalkJS, or a proxy in front of it, refuses the user. */
        REFUSED
    }
}
