package dev.talkbind.processor.model;

/** What kind of declaration an annotated type is, and what stands between it and a mapper. */
public record TypeShape(
        Kind kind, boolean isAbstract, boolean isPublic, boolean isPrivate, boolean isInner, boolean isFinal) {

    /** The kinds of declarations. */
    public enum Kind {
        CLASS,
        RECORD,
        INTERFACE,
        OTHER
    }
}
