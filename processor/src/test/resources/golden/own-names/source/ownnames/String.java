package ownnames;

/** A type with a name that generated code would rather have for itself. */
public class String {}
