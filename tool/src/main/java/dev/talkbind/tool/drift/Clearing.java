package dev.talkbind.tool.drift;

/** What a repair deletes only where it is told to. */
public enum Clearing {
    /** Texts that nothing can read. */
    UNREADABLE,
    /** Keys and fields that the lock has as dropped: nobody said that they are to be deleted. */
    DROPPED
}
