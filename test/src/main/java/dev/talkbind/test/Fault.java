package dev.talkbind.test;

/**
 * What goes wrong with one request. A letter says how sure it is that TalkJS does this: see {@link FakeTalkJs}. A broken
 * connection needs no letter, as any network breaks one.
 */
public enum Fault {
    /** Nothing. */
    NONE(Taken.YES),
    /** The connection is reset, and nothing has been taken. */
    RESET_BEFORE(Taken.NO),
    /** What was sent has been taken, and the connection is reset in place of the answer. */
    RESET_AFTER(Taken.YES),
    /** The connection is reset, and what was sent is taken only after the next request: it comes late, over newer data. */
    LATE(Taken.LATER),
    /** What was sent has been taken, and the answer does not come for as long as the client waits. */
    SLOW(Taken.YES),
    /** What was sent has been taken, and the connection ends in the middle of the answer. */
    CUT_OFF(Taken.YES),
    /**
     * 429 with {@code Retry-After: 1}, and nothing has been taken. Whether TalkJS sends that header is not documented
     * (U).
     */
    LIMITED(Taken.NO),
    /** 429 alone, and nothing has been taken (C: clients handle it). */
    LIMITED_WITHOUT_A_WORD(Taken.NO),
    /** 500, and nothing has been taken (A: treat it as a connection error; it is safe to send again). */
    ERROR_BEFORE(Taken.NO),
    /** 503 with HTML in place of JSON, although what was sent has been taken. */
    ERROR_AFTER(Taken.YES),
    /** 200 with HTML in place of JSON: a success, as the status alone says so (A). */
    ODD_SUCCESS(Taken.YES);

    /** When the request has its effect. */
    enum Taken {
        YES,
        NO,
        LATER
    }

    private final Taken taken;

    Fault(Taken taken) {
        this.taken = taken;
    }

    Taken taken() {
        return taken;
    }
}
