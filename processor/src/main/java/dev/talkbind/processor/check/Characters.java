package dev.talkbind.processor.check;

import dev.talkbind.processor.problem.Shown;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What characters a developer's text is made of. */
final class Characters {

    private static final int SHOWN = 60;
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");
    private static final Set<Character.UnicodeScript> ALIKE =
            EnumSet.of(Character.UnicodeScript.LATIN, Character.UnicodeScript.CYRILLIC, Character.UnicodeScript.GREEK);

    private Characters() {}

    /** Whether there is no control character and no half of a surrogate pair. */
    static boolean arePrintable(String text) {
        return text.codePoints().noneMatch(c -> Character.isISOControl(c) || isHalf(c));
    }

    /** Whether every surrogate has its other half beside it. */
    static boolean arePaired(String text) {
        return text.codePoints().noneMatch(Characters::isHalf);
    }

    /** Whether no character is one that formats text without being seen, such as a zero-width space or the end of a line. */
    static boolean areVisible(String text) {
        return text.codePoints().allMatch(Shown::isSeen);
    }

    /** Whether no word mixes letters of alphabets that look alike, such as a Latin and a Cyrillic a. */
    static boolean areOfOneAlphabet(String text) {
        return text.chars().allMatch(c -> c < 0x80)
                || NO_LETTERS.splitAsStream(text).allMatch(word -> alphabets(word) <= 1);
    }

    private static long alphabets(String word) {
        return word.codePoints()
                .mapToObj(Character.UnicodeScript::of)
                .filter(ALIKE::contains)
                .distinct()
                .count();
    }

    /** Whether templates and the dotted paths of other SDKs can name a key: letters, digits, _, - and $. */
    static boolean areAddressable(String key) {
        return key.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '$');
    }

    /** The text as it fits in a message: not too long, and with a question mark for each character that is none to see. */
    static String printable(String text) {
        boolean isLong = text.codePointCount(0, text.length()) > SHOWN;
        return isLong ? Shown.of(text.substring(0, text.offsetByCodePoints(0, SHOWN))) + "…" : Shown.of(text);
    }

    /** How many bytes the text takes in a class file: its own UTF-8 has two for NUL, and six for what is beyond 16 bits. */
    static int bytes(String text) {
        return text.chars().map(c -> c > 0 && c < 0x80 ? 1 : c < 0x800 ? 2 : 3).sum();
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
