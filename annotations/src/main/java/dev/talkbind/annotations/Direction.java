package dev.talkbind.annotations;

/**
 * The directions in which a type or a property is mapped. The type's direction limits the properties: a type that is
 * not read has no properties that are read.
 */
public enum Direction {
    /** Written to TalkJS and read back. */
    BOTH,
    /**
     * Only written: a type of which no instance has to be made, or a property that is computed or refers to something
     * else.
     */
    WRITE,
    /**
     * Only read: a type of users that others write, or a property whose key or field others write. It is never written,
     * cleared or compared.
     */
    READ
}
