package dev.talkbind.processor.model;

/** What is known of a property beside its type: what other libraries and languages say of it, and whether it is computed. */
public enum Trait {
    /** It is never null, be it that an annotation says so or that a scope of non-null types does. */
    NEVER_NULL,
    /** No instance is made without it, as Immutables has it. */
    NEEDED,
    /** JPA loads it when it is first touched. */
    LAZY,
    /** JPA fills it with entities. */
    ENTITIES,
    /** It is one of Kotlin's, which has a getter for it, though perhaps none that Java can call. */
    KOTLIN,
    /** No field holds it, and its getter is not abstract. */
    COMPUTED
}
