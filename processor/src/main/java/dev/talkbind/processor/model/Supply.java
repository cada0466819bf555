package dev.talkbind.processor.model;

/**
 * What the class's module has of the run time that generated code calls.
 *
 * @param module the module's name, empty for the class path
 * @param isForgotten whether the module exports the class to others and does not hand the run time on to them
 */
public record Supply(State state, String module, boolean isForgotten) {

    /** Whether the run time is there. */
    public enum State {
        THERE,
        MISSING,
        OLD
    }

    /** All that is needed. */
    public static Supply full() {
        return new Supply(State.THERE, "", false);
    }
}
