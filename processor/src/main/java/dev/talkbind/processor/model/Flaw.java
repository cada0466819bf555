package dev.talkbind.processor.model;

/** What keeps an annotated member from being a property. */
public enum Flaw {
    STATIC,
    VOID,
    PARAMETERS,
    GENERIC,
    PRIVATE,
    NAMELESS,
    THROWS,
    SETTER_THROWS,
    /** More than one annotation maps it, or leaves it out. */
    TWICE
}
