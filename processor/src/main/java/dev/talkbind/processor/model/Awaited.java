package dev.talkbind.processor.model;

/**
 * What another processor writes of a class: {@code @Data} of Lombok, or {@code ImmutableSeller}.
 *
 * @param isMissed whether something is not there that it would have written; if not, it may still be about to change the class
 */
public record Awaited(By by, Text what, boolean isMissed) {

    /** Whose turn it is. */
    public enum By {
        LOMBOK,
        IMMUTABLES
    }
}
