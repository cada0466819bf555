package dev.talkbind.annotations;

/** What at TalkJS holds the custom data that a type describes. TalkJS keeps one map on each conversation, message and user. */
public enum Holder {
    CONVERSATION,
    MESSAGE,
    USER,
    /** Any of them, or a value that {@link TalkNested} puts into another type. */
    ANY
}
