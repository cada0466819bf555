package dev.talkbind.tool.lock;

/** What a place in the lock is. */
public enum State {
    /** A type maps it. */
    LIVE,
    /** An older name of a key, which is still read. */
    ALIAS,
    /** A key that is deleted wherever a user is written. */
    RETIRED,
    /** A place that no type maps any more, and that may still be at TalkJS. */
    DROPPED
}
