package dev.talkbind.processor.model;

/**
 * Facts about a property other than its type: annotations of other libraries and languages, and whether it is computed.
 */
public enum Trait {
    /** It is never null, because of an annotation or of a scope with non-null types. */
    NEVER_NULL,
    /** No instance is made without it; Immutables requires it. */
    NEEDED,
    /** JPA loads it on first access. */
    LAZY,
    /** JPA fills it with entities. */
    ENTITIES,
    /** It is a Kotlin property, which has a getter, though Java may not be able to call it. */
    KOTLIN,
    /** No field holds it, and its getter is not abstract. */
    COMPUTED
}
