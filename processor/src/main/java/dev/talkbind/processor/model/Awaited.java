package dev.talkbind.processor.model;

/**
 * What another processor writes for a class: {@code @Data} of Lombok, or {@code ImmutableSeller}.
 *
 * @param isMissed whether something that it would have written is missing; if not, it may still be about to change the
 *     class
 */
public record Awaited(By by, Text what, boolean isMissed) {

    /** The processor that writes it. */
    public enum By {
        LOMBOK,
        IMMUTABLES
    }
}
