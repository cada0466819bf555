package dev.talkbind.annotations;

/**
 * Which object at TalkJS holds the custom data that a type describes. Each conversation, message and user has one map
 * of custom data.
 */
public enum Holder {
    /** A conversation. */
    CONVERSATION,
    /** A message. */
    MESSAGE,
    /** A user. */
    USER,
    /** Any of them, or only a value that {@link TalkNested} puts into another type. */
    ANY
}
