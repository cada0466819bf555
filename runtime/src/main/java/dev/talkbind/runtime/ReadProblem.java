package dev.talkbind.runtime;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One thing that keeps a document or a user from being read.
 *
 * @param key where it is: {@code id}, {@code email}, {@code custom.last-seen}, or a JSON path such as
 *     {@code $.custom.a}; empty if it concerns the whole type
 * @param text a description of what was there, never the text itself: {@code 10 characters}; null if nothing was there
 * @param expected what belongs there, in words that complete "not …"
 * @param property the property, such as {@code Seller.lastSeen}; null if none is known
 * @param code the kind of problem
 */
public record ReadProblem(
        String key,
        @Nullable String text,
        String expected,
        @Nullable String property,
        Code code) implements Serializable {

    /** The kinds of problems. */
    public enum Code {
        /** There is nothing, but something is required. */
        ABSENT,
        /** A null clears it, but something is required. */
        CLEARED,
        /** The text does not stand for a value of the property's type. */
        MALFORMED,
        /** There are several values, but the property holds only one. */
        AMBIGUOUS,
        /** The class or a converter threw an exception that does not concern the form of the text. */
        REFUSED,
        /** The document is not JSON, or not of the expected form. */
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
