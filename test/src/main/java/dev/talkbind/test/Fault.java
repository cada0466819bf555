package dev.talkbind.test;

/**
 * What goes wrong with one request. A letter tells how certain it is that TalkJS does this: see {@link FakeTalkJs}. A
 * broken connection needs no letter, because any network can break one.
 */
public enum Fault {
    /** Nothing goes wrong. */
    NONE(Taken.YES),
    /** The connection is reset before anything was taken. */
    RESET_BEFORE(Taken.NO),
    /** The data was taken, but the connection is reset instead of an answer. */
    RESET_AFTER(Taken.YES),
    /**
     * The connection is reset, and the data is taken only after the next request. So it comes late, and overwrites
     * newer data.
     */
    LATE(Taken.LATER),
    /** The data was taken, but the answer does not come for as long as the client waits. */
    SLOW(Taken.YES),
    /** The data was taken, but the connection ends in the middle of the answer. */
    CUT_OFF(Taken.YES),
    /**
     * 429 with {@code Retry-After: 1}, and nothing was taken. TalkJS does not document whether it sends that header
     * (U).
     */
    LIMITED(Taken.NO),
    /** 429 without that header, and nothing was taken (C: clients handle it). */
    LIMITED_WITHOUT_A_WORD(Taken.NO),
    /** 500, and nothing was taken (A: treat it like a connection error; it is safe to send again). */
    ERROR_BEFORE(Taken.NO),
    /** 503 with HTML instead of JSON, although the data was taken. */
    ERROR_AFTER(Taken.YES),
    /** 200 with HTML instead of JSON: a success, because only the status counts (A). */
    ODD_SUCCESS(Taken.YES);

    /** When the request takes effect. */
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
