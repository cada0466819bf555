package dev.talkbind.processor.model;

/**
 * The declaration of an annotated type, and what makes a mapper impossible.
 *
 * @param isUnnamed whether it is inside a compact source file, whose class has no name
 */
public record TypeShape(
        Kind kind,
        boolean isAbstract,
        boolean isPublic,
        boolean isPrivate,
        boolean isUnnamed,
        boolean isInner,
        boolean isFinal) {

    /** The kinds of declarations. */
    public enum Kind {
        CLASS,
        RECORD,
        INTERFACE,
        OTHER
    }
}
