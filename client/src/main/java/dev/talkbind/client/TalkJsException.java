package dev.talkbind.client;

/** Something could not be read from TalkJS. The message shows the status, but nothing that was sent or read. */
public final class TalkJsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Outcome outcome;

    TalkJsException(Outcome outcome) {
        super("TalkJS did not give what was asked for: " + outcome);
        this.outcome = outcome;
    }

    TalkJsException(String message) {
        super(message);
        this.outcome = new Outcome.Unknown();
    }

    /** The outcome of the request; never accepted. */
    public Outcome outcome() {
        return outcome;
    }
}
