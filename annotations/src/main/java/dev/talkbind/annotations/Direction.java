package dev.talkbind.annotations;

/** Which ways a type or a property is mapped. A type's direction bounds its properties': what is not read has none that is read. */
public enum Direction {
    /** Written to TalkJS and read back. */
    BOTH,
    /** Written alone: a type of which no instance has to be made, a property that is computed or that refers to something else. */
    WRITE,
    /** Read alone: a type of users that others write, a property whose key or field others write. It is never written, and is in no difference. */
    READ
}
