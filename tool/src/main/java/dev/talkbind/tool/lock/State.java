package dev.talkbind.tool.lock;

/** The state of a place in the lock. */
public enum State {
    /** A type maps it. */
    LIVE,
    /** It is an older name of a key, which is still read. */
    ALIAS,
    /** It is a key that is deleted whenever a user is written. */
    RETIRED,
    /** No type maps it any more, but it may still be at TalkJS. */
    DROPPED
}
