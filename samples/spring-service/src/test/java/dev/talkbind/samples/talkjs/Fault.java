package dev.talkbind.samples.talkjs;

/** What goes wrong with one request that changes something. */
public enum Fault {
    /** Nothing. */
    NONE,
    /** The connection is reset, and nothing has been taken. */
    RESET_BEFORE,
    /** What was sent has been taken, and the connection is reset in place of the answer. */
    RESET_AFTER,
    /** The connection is reset, and what was sent is taken only after the next request: it comes late, over newer data. */
    LATE,
    /** What was sent has been taken, and the answer does not come for as long as the client waits. */
    SLOW,
    /** 429 with {@code Retry-After}, and nothing has been taken. Whether TalkJS sends that header is not documented (U). */
    LIMITED,
    /** 429 alone, and nothing has been taken (C: clients handle it). */
    LIMITED_WITHOUT_A_WORD,
    /** 500, and nothing has been taken (A: treat as a connection error, safe to retry). */
    ERROR_BEFORE,
    /** 503 with HTML, although what was sent has been taken. */
    ERROR_AFTER,
    /** 200 with HTML: a success, as the status alone says so (A). */
    ODD_SUCCESS
}
