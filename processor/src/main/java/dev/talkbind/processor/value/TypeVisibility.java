package dev.talkbind.processor.value;

/** Who can name a type. */
public enum TypeVisibility {
    PUBLIC,
    PACKAGE,
    /** Not the code beside the annotated class, which has to. */
    INACCESSIBLE,
    /** Nobody yet: it is missing, or another processor has still to write it. */
    UNKNOWN
}
