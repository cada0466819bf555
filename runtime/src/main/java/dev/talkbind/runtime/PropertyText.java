package dev.talkbind.runtime;

import dev.talkbind.annotations.TextConverter;
import dev.talkbind.runtime.text.ValueText;
import org.jspecify.annotations.Nullable;

/**
 * A property's text on the wire, and who is to blame where there is none.
 *
 * @param property the property, such as {@code Seller.tier}
 * @param place where its text goes, such as {@code custom.tier}
 * @param converter what makes the text and reads it
 * @param <T> the property's type
 */
record PropertyText<T>(String property, String place, TextConverter<T> converter) {

    /** The value's text. */
    String write(T value) {
        String text;
        try {
            text = converter.toText(value);
        } catch (Exception fault) {
            throw new InvalidUserException(property + ": " + name() + " gives no text for " + place, fault);
        }
        if (text == null) {
            throw new InvalidUserException(property + ": " + name() + " gives null for " + place);
        }
        return text;
    }

    /** The text's value, or null where it stands for none. */
    @Nullable
    T read(String text) {
        try {
            return converter.fromText(text);
        } catch (Exception fault) {
            return null;
        }
    }

    /** Whether two texts stand for one value. */
    boolean same(String before, String after) {
        if (before.equals(after)) {
            return true;
        }
        T old = read(before);
        T now = read(after);
        return old != null && now != null && same(old, now);
    }

    private boolean same(T before, T after) {
        return converter instanceof ValueText<T> text ? text.same(before, after) : before.equals(after);
    }

    /** What a text would have to be, to complete "not …". */
    String expected() {
        return converter instanceof ValueText<T> text ? text.expected() : "a text that " + name() + " reads";
    }

    InvalidUserException refuse(String fault) {
        return new InvalidUserException(property + ": " + fault);
    }

    ReadProblem problem(ReadProblem.Code code, @Nullable String text) {
        return problem(code, text, expected());
    }

    ReadProblem problem(ReadProblem.Code code, @Nullable String text, String expected) {
        return new ReadProblem(place, text == null ? null : length(text), expected, property, code);
    }

    static String length(String text) {
        return text.length() == 1 ? "1 character" : text.length() + " characters";
    }

    private String name() {
        return converter.getClass().getName();
    }
}
