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
    /** Its setter is annotated, and not the field or the getter alone. */
    ON_SETTER,
    /** The compiler does not show what its annotation says. */
    HIDDEN,
    /** Its annotation says one direction, and the type of its nested value the other. */
    CONTRADICTED,
    /** More than one annotation maps it, or leaves it out. */
    TWICE
}
