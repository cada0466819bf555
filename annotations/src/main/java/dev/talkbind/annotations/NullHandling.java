package dev.talkbind.annotations;

/** What a null means when an entity is written: under TalkJS's merge rule, absent keeps a field and null clears it. */
public enum NullHandling {
    /** A null is sent, and clears what TalkJS holds. */
    CLEAR,
    /** A null is left out, and TalkJS keeps what it holds. */
    KEEP
}
