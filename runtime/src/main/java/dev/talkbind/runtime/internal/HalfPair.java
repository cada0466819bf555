package dev.talkbind.runtime.internal;

/**
 * Stands in a tree for a text with half a surrogate pair. A document may have one in a part that nobody asks for, such as a
 * preview that was cut off within an emoji; who asks for it gets the error.
 */
public enum HalfPair {
    /** The only one. */
    TEXT;

    /** What is expected in its place, to complete "not …". */
    public static final String EXPECTED = "text without half a surrogate pair";

    /** The position of the first half in a text, or -1: halves are not characters, and have no UTF-8. */
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
