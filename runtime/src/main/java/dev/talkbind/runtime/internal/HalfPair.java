package dev.talkbind.runtime.internal;

/**
 * Stands in a tree for a text with half a surrogate pair. A document may have one in a part that is never read, for
 * example in a preview that was cut off inside an emoji. Reading that part is an error.
 */
public enum HalfPair {
    /** The only instance. */
    TEXT;

    /** What is expected instead, in words that complete "not …". */
    public static final String EXPECTED = "text without half a surrogate pair";

    /** The position of the first half in a text, or -1. Half a pair is not a character, and has no UTF-8 form. */
    public static int in(String text) {
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
