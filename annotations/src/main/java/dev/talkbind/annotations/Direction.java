package dev.talkbind.annotations;

/** Which ways a type is mapped. */
public enum Direction {
    /** Entities become TalkJS users, and users become entities. */
    BOTH,
    /** Entities become TalkJS users; nothing is read back, so there need be no way to make an instance. */
    WRITE
}
