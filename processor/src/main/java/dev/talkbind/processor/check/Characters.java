package dev.talkbind.processor.check;

/** What characters a developer's text is made of. */
final class Characters {

    private Characters() {}

    /** Whether there is no control character and no half of a surrogate pair. */
    static boolean arePrintable(String text) {
        return text.codePoints().noneMatch(c -> Character.isISOControl(c) || isHalf(c));
    }

    /** Whether every surrogate has its other half beside it. */
    static boolean arePaired(String text) {
        return text.codePoints().noneMatch(Characters::isHalf);
    }

    /** Whether no character is one that formats text without being seen, such as a zero-width space or a bidi mark. */
    static boolean areVisible(String text) {
        return text.codePoints().noneMatch(c -> Character.getType(c) == Character.FORMAT);
    }

    /** Whether templates and the dotted paths of other SDKs can name a key: letters, digits, _, - and $. */
    static boolean areAddressable(String key) {
        return key.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '$');
    }

    /** The text with a question mark for each character that does not belong in a message. */
    static String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints()
                .forEach(c -> printable.appendCodePoint(
                        Character.isISOControl(c) || isHalf(c) || Character.getType(c) == Character.FORMAT ? '?' : c));
        return printable.toString();
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
