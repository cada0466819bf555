package dev.talkbind.runtime.internal;

/**
 * A number, in exactly the text of the document.
 *
 * @param text {@code 7041}, {@code -1.50E3}
 */
public record JsonNumber(String text) {

    /** Whether it has neither a fraction nor an exponent. */
    public boolean isWhole() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '-' && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return text;
    }
}
