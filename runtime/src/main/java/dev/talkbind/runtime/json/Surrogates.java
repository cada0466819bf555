package dev.talkbind.runtime.json;

/** Looks for halves of surrogate pairs, which are no characters and have no UTF-8. */
final class Surrogates {
    private Surrogates() {}

    /** The place of the first half, or -1. */
    static int half(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
