package dev.talkbind.runtime.internal;

/** A key as messages show it: on one line, not too long, and hidden if it may be somebody's address or number. */
public final class ShownKey {
    private static final int LONGEST = 60;
    private static final int MOST_DIGITS = 6;

    private ShownKey() {}

    /**
     * The key, with a question mark for each character that is not a letter, a digit or one of {@code _.$- }. A key
     * that may be personal becomes a star.
     */
    public static String of(String key) {
        StringBuilder shown = new StringBuilder();
        int digits = 0;
        for (int i = 0; i < key.length() && i < LONGEST; i++) {
            char c = key.charAt(i);
            digits += Character.isDigit(c) ? 1 : 0;
            if (c == '@' || digits > MOST_DIGITS) {
                return "*";
            }
            shown.append(Character.isLetterOrDigit(c) || "_.$- ".indexOf(c) >= 0 ? c : '?');
        }
        return key.length() > LONGEST ? shown.append('…').toString() : shown.toString();
    }
}
