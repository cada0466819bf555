package dev.talkbind.processor.problem;

/**
 * Words a fix for Kotlin, which has no package-private members, no static methods and no explicit setters. kapt shows
 * Kotlin as Java.
 */
final class KotlinWords {

    /** A phrase for Java, and its replacement for Kotlin; longer phrases come before phrases that are parts of them. */
    private static final String[][] WORDS = {
        {"package-private, or public where it is in another package", "internal or public"},
        {"package-private or wider", "internal or public"},
        {
            "make it static and not private, with",
            "make it a @JvmStatic function of the companion object that is not private, with"
        },
        {"make it static with one", "make it a @JvmStatic function of the companion object with one"},
        {"a static method", "a @JvmStatic function of the companion object"},
        {"make it static", "make it a class that is not inner"},
        {"make it an instance member", "move it out of the companion object"},
        {"make it a static or top-level class with", "make it a class that is neither inner nor an object, with"},
        {"a static factory", "a function of its companion object with @JvmStatic"},
        {"give it a setter, a field that its package can set, or", "make it a var that is not private, or give it"},
        {"give them setters, fields that its package can set, or", "make each a var that is not private, or give them"},
        {"give them setters, or", "make each a var that is not private, or give them"},
        {"give it a setter, or", "make it a var that is not private, or give it"},
        {"give it a setter", "make it a var that is not private"},
        {"give them a setter", "make each a var that is not private"},
        {"give them a getter", "let each be neither private nor internal, with a getter"},
        {"give it a getter", "let it be neither private nor internal, with a getter"},
        {
            "annotate a field, a record component or a getter such as int getRating() that its package can call",
            "annotate a property such as val rating: Int"
        },
        {"annotate the field or the getter of", "write @field: or @get: before the name of the annotation on"},
        {", and not the setter", ", and not @set:"},
        {"annotate it with @Nullable and let it be null", "give it a type that ends in ?"},
        {"annotate each with @Nullable and let it be null", "give each a type that ends in ?"},
        {"on the field or on the getter", "with @field: or with @get:"},
        {"make the type package-private", "make the type internal"},
        {"make them components of the record", "make them properties of the constructor"},
        {"make it a component of the record", "make it a property of the constructor"},
        {"<Integer>", "<Int>"},
        {"<Character>", "<Char>"},
        {"roles = {", "roles = ["},
        {"\"}", "\"]"},
    };

    private KotlinWords() {}

    static String of(String fix) {
        String text = fix.replaceAll(
                "that the package (of )?[^ ,]+ can", "that its package can"); // all of it sees internal members
        for (String[] words : WORDS) {
            text = text.replace(words[0], words[1]);
        }
        return text;
    }
}
