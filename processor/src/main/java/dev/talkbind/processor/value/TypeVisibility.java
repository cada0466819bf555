package dev.talkbind.processor.value;

/** Who can name a type. */
public enum TypeVisibility {
    PUBLIC,
    PACKAGE,
    /** The code beside the annotated class cannot name it, but has to. */
    INACCESSIBLE,
    /** Nobody can name it yet: it is missing, or another processor still has to write it. */
    UNKNOWN
}
