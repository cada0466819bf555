package dev.talkbind.runtime.internal;

/** Finds halves of surrogate pairs, which are not characters and have no UTF-8. */
public final class Surrogates {
    private Surrogates() {}

    /** The position of the first half, or -1. */
    public static int half(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) && !isPair(text, i++)) {
                return i - 1;
            }
        }
        return -1;
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }
}
