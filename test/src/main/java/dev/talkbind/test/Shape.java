package dev.talkbind.test;

/**
 * A form that TalkJS's answers and webhooks may have, but which is not documented: see {@link FakeTalkJs#shape}. None
 * is switched on at first. A program that works with each of them does not depend on a guess. The letters tell how
 * certain each fact is: see {@link FakeTalkJs}.
 */
public enum Shape {
    /**
     * The whole body of a refused batch is the reasons, {@code {id: reason}}; at first they are in {@code reasons}. D.
     */
    BARE_REASONS,
    /** The reason for each user of a refused batch is a list of texts; at first it is one text. D. */
    LISTED_REASONS,
    /**
     * The bodies of answers to {@code POST /batch} are objects; at first they are JSON inside a text. The documentation
     * can be read both ways.
     */
    BATCH_BODIES_AS_OBJECTS,
    /** Fields without a value are left out; at first they are null. A: the documented type allows both. */
    ABSENT_FOR_NULL,
    /** A 429 has {@code Retry-After: 1}; at first it has no such header. U. */
    RETRY_AFTER,
    /** {@code X-TalkJS-Timestamp} is in seconds; at first it is in milliseconds. U. */
    SECONDS_IN_TIMESTAMP,
    /**
     * The time of an event is a text, {@code "1769428000777"}; at first it is a number. C: one program reads it as a
     * text.
     */
    TEXT_AS_CREATED_AT,
    /** Only changes by a browser make events, and changes over REST do not; at first both do. U. */
    NO_EVENTS_OF_REST
}
