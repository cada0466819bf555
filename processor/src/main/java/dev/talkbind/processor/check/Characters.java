package dev.talkbind.processor.check;

import dev.talkbind.processor.problem.Shown;

/** Checks the characters of a developer's text. */
final class Characters {

    private static final int SHOWN = 60;

    private Characters() {}

    /** Whether there is no control character and no half of a surrogate pair. */
    static boolean arePrintable(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.isISOControl(text.codePointAt(i)) || isHalf(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether every surrogate has its other half beside it. */
    static boolean arePaired(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isHalf(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether all characters can be seen. A zero-width space or a line end, for example, cannot. */
    static boolean areVisible(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!Shown.isSeen(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether no word mixes letters of similar alphabets, such as a Latin a and a Cyrillic one. */
    static boolean areOfOneAlphabet(String text) {
        return isAscii(text) || Alphabets.areUnmixed(text);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Whether templates and the dotted paths of other SDKs can use a key: it has only letters, digits, _, - and $. */
    static boolean areAddressable(String key) {
        for (int i = 0; i < key.length(); i += Character.charCount(key.codePointAt(i))) {
            int c = key.codePointAt(i);
            if (!Character.isLetterOrDigit(c) && c != '_' && c != '-' && c != '$') {
                return false;
            }
        }
        return true;
    }

    /** The text for a message: not too long, and with a question mark for each character that cannot be seen. */
    static String printable(String text) {
        boolean isLong = text.codePointCount(0, text.length()) > SHOWN;
        return isLong ? Shown.of(text.substring(0, text.offsetByCodePoints(0, SHOWN))) + "…" : Shown.of(text);
    }

    /**
     * The length of the text in a class file, in bytes. Its modified UTF-8 uses two bytes for NUL, and six for a
     * character beyond 16 bits.
     */
    static int bytes(String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += c > 0 && c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
        }
        return bytes;
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
