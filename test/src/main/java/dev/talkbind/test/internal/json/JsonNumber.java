package dev.talkbind.test.internal.json;

/**
 * A number, as the text that a document has.
 *
 * @param text {@code 7041}, {@code -1.50E3}
 */
public record JsonNumber(String text) {

    /** The number nearest to it; infinite where it is too large. */
    public double asDouble() {
        return Double.parseDouble(text);
    }

    @Override
    public String toString() {
        return "JsonNumber";
    }
}
