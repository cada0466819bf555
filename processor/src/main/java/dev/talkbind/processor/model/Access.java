package dev.talkbind.processor.model;

import dev.talkbind.processor.value.JavaType;

/** A way to a property: a method to call or a field to touch, and the type it gives or takes. */
public record Access(String name, boolean isMethod, JavaType type) {}
