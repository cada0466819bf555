package dev.talkbind.test.internal.json;

/**
 * A number, in the text of the document.
 *
 * @param text {@code 7041}, {@code -1.50E3}
 */
public record JsonNumber(String text) {

    /** The nearest double; infinite if the number is too large. */
    public double asDouble() {
        return Double.parseDouble(text);
    }

    @Override
    public String toString() {
        return "JsonNumber";
    }
}
