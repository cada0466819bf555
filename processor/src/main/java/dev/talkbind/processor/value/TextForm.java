package dev.talkbind.processor.value;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The form of a value type's text, for checking a default while compiling: what it is called, an example, and which texts have
 * it. The run time's text classes read the same forms.
 */
public record TextForm(String expected, String example, Predicate<String> accepts) {

    /** A form whose texts match a pattern and are also taken by the JDK. */
    static TextForm of(String expected, String example, String pattern, Consumer<String> parse) {
        Pattern shape = Pattern.compile(pattern, Pattern.DOTALL);
        return new TextForm(expected, example, text -> shape.matcher(text).matches() && isTaken(text, parse));
    }

    private static boolean isTaken(String text, Consumer<String> parse) {
        try {
            parse.accept(text);
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }
}
