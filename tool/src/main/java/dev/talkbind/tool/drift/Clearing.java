package dev.talkbind.tool.drift;

/** Data that a repair deletes only if it is told to. */
public enum Clearing {
    /** Texts that nothing can read. */
    UNREADABLE,
    /** Keys and fields that the lock lists as dropped: nobody has said that they should be deleted. */
    DROPPED
}
