package dev.talkbind.processor.model;

/** The reason why an annotated member is not a property. */
public enum Flaw {
    STATIC,
    VOID,
    PARAMETERS,
    GENERIC,
    PRIVATE,
    NAMELESS,
    THROWS,
    SETTER_THROWS,
    /** Its setter is annotated, and not only the field or the getter. */
    ON_SETTER,
    /** The compiler does not show the annotation's values. */
    HIDDEN,
    /** Its annotation has one direction, and the type of its nested value the other. */
    CONTRADICTED,
    /** More than one annotation maps it or leaves it out. */
    TWICE
}
