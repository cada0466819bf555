package dev.talkbind.runtime.spi;

/** What the processor looks for in a run time before it writes code that calls it. */
public final class GeneratedCode {

    /** The level of this package. It goes up when generated code begins to call what older run times do not have. */
    public static final int LEVEL = 1;

    private GeneratedCode() {}
}
