package dev.talkbind.runtime;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One thing that keeps a document or a user from being read.
 *
 * @param key where it is: {@code id}, {@code email}, {@code custom.last-seen}, or a JSON path such as {@code $.custom.a}; empty
 *     where it is the whole type
 * @param text what was there, never itself: {@code 10 characters}; null where nothing was
 * @param expected what belongs there, to complete "not …"
 * @param property the property that is read, such as {@code Seller.lastSeen}; null where none is known
 * @param code what kind of problem it is
 */
public record ReadProblem(
        String key,
        @Nullable String text,
        String expected,
        @Nullable String property,
        Code code) implements Serializable {

    /** The kinds of problems. */
    public enum Code {
        /** There is nothing, and something is required. */
        ABSENT,
        /** It is cleared by a null, and something is required. */
        CLEARED,
        /** The text stands for no value of the property's type. */
        MALFORMED,
        /** There are several, and the property holds one. */
        AMBIGUOUS,
        /** The class, or a converter, threw an exception that says nothing of the text's form. */
        REFUSED,
        /** The document is not the JSON that it should be. */
        JSON
    }

    /** One line without a personal value: {@code custom.tier: absent, but required (Seller.tier)}. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(key.isEmpty() ? String.valueOf(property) : key)
                .append(": ")
                .append(fault());
        String open = " (";
        if (property != null && !key.isEmpty()) {
            line.append(open).append(property);
            open = ", ";
        }
        if (text != null) {
            line.append(open).append(text);
            open = ", ";
        }
        return open.equals(" (") ? line.toString() : line.append(')').toString();
    }

    private String fault() {
        if (code == Code.ABSENT) {
            return "absent, but required";
        }
        return code == Code.CLEARED ? "cleared, but required" : "not " + expected;
    }
}
