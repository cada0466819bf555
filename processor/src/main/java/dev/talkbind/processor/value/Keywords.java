package dev.talkbind.processor.value;

import java.util.List;

/** The Java keywords that Kotlin allows as names. */
public final class Keywords {

    private static final List<String> ALL = List.of(
            "abstract",
            "assert",
            "boolean",
            "byte",
            "case",
            "catch",
            "char",
            "const",
            "default",
            "double",
            "enum",
            "extends",
            "final",
            "finally",
            "float",
            "goto",
            "implements",
            "import",
            "instanceof",
            "int",
            "long",
            "native",
            "new",
            "private",
            "protected",
            "public",
            "short",
            "static",
            "strictfp",
            "switch",
            "synchronized",
            "throws",
            "transient",
            "void",
            "volatile");

    private Keywords() {}

    public static List<String> all() {
        return ALL;
    }
}
