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
}
