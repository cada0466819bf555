package dev.talkbind.runtime.spi;

/** What the processor checks in a run time before it generates code that calls it. */
public final class GeneratedCode {

    /**
     * The level of this package. It is raised whenever generated code begins to call something that older run times do
     * not have.
     */
    public static final int LEVEL = 1;

    private GeneratedCode() {}
}
