package dev.talkbind.processor.fuzz;

import java.util.List;

/**
 * A type of a property, as source that is right in any class.
 *
 * @param values expressions of values that come back from the wire as they went
 * @param defaults texts that a default may be, right ones and wrong ones
 * @param isSupported whether it has a text
 */
record Type(String source, List<String> values, List<String> defaults, boolean isSupported) {

    static Type of(String source, List<String> values, String... defaults) {
        return new Type(source, values, List.of(defaults), true);
    }

    static Type unsupported(String source) {
        return new Type(source, List.of("null"), List.of("x"), false);
    }

    boolean isPrimitive() {
        return source.equals(source.toLowerCase(java.util.Locale.ROOT))
                && source.indexOf('.') < 0
                && !source.endsWith("]");
    }

    boolean isOptional() {
        return source.startsWith("java.util.Optional");
    }

    /** Whether no value is another thing than an empty Optional or an absent primitive. */
    boolean isNullable() {
        return !isPrimitive() && !isOptional();
    }

    /** A null that overloads do not mind. */
    String nothing() {
        return isOptional() && source.contains("<")
                ? "java.util.Optional.empty()"
                : isOptional() ? source + ".empty()" : "(" + source + ") null";
    }

    /** The type that a field may have whose getter gives an Optional. */
    String value() {
        return source.substring(source.indexOf('<') + 1, source.length() - 1);
    }
}
