package dev.talkbind.processor.value;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The form of a value type's text, for checking a default while compiling: what it is called, an example, and the value that a
 * text stands for, if it has the form. The run time's text classes read the same forms.
 */
public record TextForm(String expected, String example, Function<String, Optional<Object>> read) {

    /** A form whose texts match a pattern, and are read by a parser that throws where it cannot. */
    static TextForm of(String expected, String example, String pattern, Function<String, ?> parser) {
        return new TextForm(
                expected, example, text -> matches(pattern, text) ? parsed(text, parser) : Optional.empty());
    }

    public boolean accepts(String text) {
        return read.apply(text).isPresent();
    }

    /** The pattern is compiled where it is asked: most builds have no default to check. */
    private static boolean matches(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(text).matches();
    }

    private static Optional<Object> parsed(String text, Function<String, ?> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (RuntimeException refused) {
            return Optional.empty();
        }
    }
}
