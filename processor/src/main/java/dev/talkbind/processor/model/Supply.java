package dev.talkbind.processor.model;

/**
 * What the class's module sees of the run time that generated code calls.
 *
 * @param module the name of the module; empty on the class path
 * @param isForgotten whether the module exports the class to other modules, but does not make the run time visible to
 *     them
 */
public record Supply(State state, String module, boolean isForgotten) {

    /** How much of the run time is visible. */
    public enum State {
        THERE,
        MISSING,
        OLD
    }

    /** Everything is visible. */
    public static Supply full() {
        return new Supply(State.THERE, "", false);
    }
}
